"""The stream that an export is written to while it is read."""

import threading

import pytest

from api.routers.pipe import ReaderGoneError, pieces_of


def test_what_is_written_is_read_whole_and_in_order():
    lines = [f"{number}\n".encode() for number in range(100_000)]
    pieces = list(pieces_of(lambda stream: stream.writelines(lines)))
    assert b"".join(pieces) == b"".join(lines)
    assert len(pieces) > 1


def test_nothing_written_is_nothing_read():
    assert list(pieces_of(lambda stream: None)) == []


def test_an_error_before_the_first_piece_is_raised_at_once():
    def write(stream):
        raise ValueError("at the start")

    with pytest.raises(ValueError, match="at the start"):
        pieces_of(write)


def test_an_error_later_is_raised_where_the_pieces_are_read():
    def write(stream):
        stream.write(b"x" * 1_000_000)
        raise ValueError("midway")

    pieces = pieces_of(write)
    with pytest.raises(ValueError, match="midway"):
        list(pieces)


def test_a_reader_who_leaves_ends_the_writer():
    ended = threading.Event()

    def write(stream):
        try:
            while True:
                stream.write(b"x" * 100_000)
        except ReaderGoneError:
            ended.set()
            raise

    pieces = pieces_of(write)
    next(pieces)
    pieces.close()
    assert ended.wait(20)


def test_a_slow_reader_holds_the_writer_back():
    written = []

    def write(stream):
        for _ in range(100):
            stream.write(b"x" * 100_000)
            written.append(1)

    pieces = pieces_of(write)
    first = next(pieces)
    assert len(written) < 100
    assert len(first) + sum(map(len, pieces)) == 10_000_000
