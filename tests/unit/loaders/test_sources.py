import io
import zipfile
from pathlib import Path

import pytest

from loaders.errors import LoaderError, UnreadableDocumentError
from loaders.limits import Limits
from loaders.sources import Source, find_sources, unpack


def packed(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


def write(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    return folder


def reason_of(source: Source) -> object:
    with pytest.raises(UnreadableDocumentError) as caught:
        source.read()
    assert caught.value.message
    assert caught.value.hint
    return caught.value.data["reason"]


def test_files_and_folders_in_the_order_of_names(tmp_path: Path) -> None:
    write(
        tmp_path,
        {"b/2.txt": b"two", "b/1.txt": b"one", "a.txt": b"a", "c.txt": b"c", ".hidden": b"x", ".git/config": b"x", "README.md": b"x"},
    )
    sources = list(find_sources([tmp_path]))
    assert [source.name for source in sources] == ["a.txt", "b/1.txt", "b/2.txt", "c.txt"]
    assert [source.read() for source in sources] == [b"a", b"one", b"two", b"c"]
    assert [source.size for source in sources] == [1, 3, 3, 1]
    assert sources[1].origin == (tmp_path / "b/1.txt").resolve().as_uri()


def test_a_file_is_named_by_its_name_and_read_even_when_hidden(tmp_path: Path) -> None:
    write(tmp_path, {"in/.hidden.txt": b"x", "in/README.md": b"y"})
    assert [s.name for s in find_sources([tmp_path / "in/.hidden.txt", str(tmp_path / "in/README.md")])] == [".hidden.txt", "README.md"]


def test_what_is_asked_for_twice_comes_once(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": b"a"})
    assert len(list(find_sources([tmp_path, tmp_path / "a.txt", tmp_path / "." / "a.txt"]))) == 1


def test_a_missing_path_is_an_error_before_anything_is_read(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": b"a"})
    with pytest.raises(LoaderError, match="no file or folder") as caught:
        find_sources([tmp_path / "a.txt", tmp_path / "gone.txt"])
    assert caught.value.data == {"path": str(tmp_path / "gone.txt")}


def test_members_of_archives_within_archives(tmp_path: Path) -> None:
    inner = packed({"x.txt": b"x"})
    data = packed(
        {"folder/Nghệ An #1.txt": b"one", "b.zip": inner, "a.txt": b"a", "__MACOSX/a.txt": b"m", ".DS_Store": b"m", "README.md": b"m"}
    )
    write(tmp_path, {"docs/all.zip": data, "docs/z.txt": b"z"})
    sources = list(find_sources([tmp_path / "docs"]))
    assert [(s.name, s.read()) for s in sources] == [
        ("all.zip/a.txt", b"a"),
        ("all.zip/b.zip/x.txt", b"x"),
        ("all.zip/folder/Nghệ An #1.txt", b"one"),
        ("z.txt", b"z"),
    ]
    base = (tmp_path / "docs/all.zip").resolve().as_uri()
    assert [s.origin for s in sources[:3]] == [
        f"{base}!/a.txt",
        f"{base}!/b.zip!/x.txt",
        f"{base}!/folder/Ngh%E1%BB%87%20An%20%231.txt",
    ]


@pytest.mark.parametrize(("name", "data", "count"), [("a.txt", packed({"m": b"x", "n": b"y"}), 2), ("b.zip", b"just a text", 1)])
def test_content_decides_what_an_archive_is(tmp_path: Path, name: str, data: bytes, count: int) -> None:
    assert len(list(find_sources([write(tmp_path, {name: data}) / name]))) == count


def test_a_document_that_is_a_zip_stays_one_document(tmp_path: Path) -> None:
    docx = packed({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"})
    write(tmp_path, {"a.docx": docx, "b.zip": packed({"in.docx": docx})})
    assert [(s.name, s.read()) for s in find_sources([tmp_path])] == [("a.docx", docx), ("b.zip/in.docx", docx)]


def test_a_link_to_a_folder_above_does_not_loop(tmp_path: Path) -> None:
    write(tmp_path, {"in/a.txt": b"a"})
    (tmp_path / "in/again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "in/gone.txt").symlink_to(tmp_path / "nowhere")
    sources = {source.name: source for source in find_sources([tmp_path])}
    assert list(sources) == ["in/a.txt", "in/again", "in/gone.txt"]
    assert reason_of(sources["in/again"]) == "loop"
    assert reason_of(sources["in/gone.txt"]) == "unopened"


def test_names_are_one_line_of_text(tmp_path: Path) -> None:
    write(tmp_path, {"a\n\x1b[31mb.txt": b"x"})
    assert [source.name for source in find_sources([tmp_path])] == ["a [31mb.txt"]


def test_an_upload_is_unpacked() -> None:
    data = packed({"a.txt": b"a", "b.txt": b"b"})
    assert [(s.origin, s.name) for s in unpack(Source("upload:all.zip", "all.zip", len(data), lambda: data))] == [
        ("upload:all.zip!/a.txt", "all.zip/a.txt"),
        ("upload:all.zip!/b.txt", "all.zip/b.txt"),
    ]
    plain = Source("upload:a.txt", "a.txt", 1, lambda: b"a")
    assert list(unpack(plain)) == [plain]


def test_too_many_members_are_said_to_be_left_out(tmp_path: Path) -> None:
    write(tmp_path, {"a.zip": packed({f"{n}.txt": b"x" for n in range(5)})})
    *taken, rest = find_sources([tmp_path], limits=Limits(members=3))
    assert [s.read() for s in taken] == [b"x"] * 3
    assert reason_of(rest) == "too-many-members"
