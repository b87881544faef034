"""Which event a word means: the same by a wider word, its opening, another one that the text turns to."""

import pytest

from loaders.phrases import Analysis, EventPhrase
from loaders.rules.discourse_days import date_events
from loaders.rules.discourse_events import event_groups, kind_of, refer_events

TOLD = [
    ("en", ["On July 10, 2024, {B:the Council} opened its session.", "The session will close on July 12, 2024."], ["session"]),
    ("ru", ["21 октября 2024 года {B:Школа} открыла курсы.", "Закрытие курсов намечено на 30 октября 2024 года."], ["training"]),
    ("vi", ["Sáng 2/7/2024, {B:Tỉnh ủy} có buổi tiếp xúc cử tri.", "Tại hội nghị, cử tri nêu ý kiến."], ["meeting"]),
    ("vi", ["Sáng 2/7/2024, {B:Tỉnh ủy} có buổi tiếp xúc cử tri.", "Hội nghị tiếp xúc cử tri do Mặt trận tổ chức."], ["meeting"]),
    (
        "vi",
        ["Sáng 2/7/2024, {B:Tỉnh ủy} tổ chức hội nghị.", "Trước đó, {B:Thành ủy} đã tổ chức hội nghị đối thoại.", "Kết luận hội nghị."],
        ["conference", "conference"],
    ),
    ("vi", ["Sáng 2/7/2024, {B:Tỉnh ủy} tổ chức hội nghị.", "Cùng ngày, hội nghị thảo luận tại tổ."], ["conference"]),
    ("vi", ["Sáng 2/7/2024 diễn ra Lễ khai giảng lớp bồi dưỡng.", "Dự buổi lễ có ông {P:Lê Văn An}."], ["training"]),
    ("vi", ["Ngày 2/7/2024, {B:Tỉnh ủy} tổ chức hội thi.", "Đoàn có buổi làm việc với xã."], ["contest", "working-session"]),
    ("en", ["On July 2, 2024, {B:the Union} held a contest.", "At the ceremony, {P:Le Van An} spoke."], ["contest"]),
    ("en", ["On July 2, 2024, {B:the Union} held a meeting.", "On the same day, {B:the Front} held a meeting."], ["meeting", "meeting"]),
    ("en", ["On July 2, 2024, {B:the Union} held a meeting.", "On the same day, the meeting went on."], ["meeting"]),
    ("en", ["On July 2, 2024, {B:the Union} opened a congress.", "{P:Le Van An} came to the meeting."], ["congress", "meeting"]),
    ("fr", ["Le 2 juillet 2024, {B:le Front} a ouvert un cours de formation.", "La cérémonie a réuni 90 cadres."], ["training"]),
    ("fr", ["Le 2 juillet 2024, {B:le Front} a tenu une réunion.", "La veille, {B:l'Union} a tenu une réunion."], ["meeting", "meeting"]),
    ("ru", ["2 июля 2024 года {B:Фронт} провел конкурс.", "На церемонии выступил {P:Ле Ван Ан}."], ["contest"]),
    ("ru", ["2 июля 2024 года {B:Фронт} провел встречу.", "В тот же день {B:Союз} провел встречу."], ["meeting", "meeting"]),
]
BESIDE = [
    ("vi", "{B:Tỉnh ủy} họp bàn tại cuộc họp chuẩn bị cho đại hội.", ["cuộc họp"]),
    ("vi", "Buổi tiếp xúc cử tri sau kỳ họp thứ 19.", ["Buổi tiếp xúc cử tri"]),
    ("vi", "Hội nghị và lễ ký kết diễn ra.", ["Hội nghị", "lễ ký kết"]),
    ("en", "the meeting ahead of the congress", ["meeting"]),
    ("en", "the meeting and the congress", ["meeting", "congress"]),
    ("en", "After the congress, a reception was held.", ["congress", "reception"]),
    ("en", "the closing ceremony of the contest", ["closing ceremony", "contest"]),
    ("en", "Mr. Tien talks with villagers", []),
    ("en", "Mr. Tien held talks with villagers", ["talks"]),
    ("fr", "la réunion préparatoire au congrès", ["réunion préparatoire"]),
    ("fr", "la cérémonie puis le congrès", ["cérémonie", "congrès"]),
    ("ru", "совещание по подготовке сессии", ["совещание"]),
    ("ru", "совещание и сессия", ["совещание", "сессия"]),
]


@pytest.mark.parametrize(("language", "texts", "kinds"), TOLD)
def test_phrases_of_one_event_are_one(read, language, texts, kinds):
    sentences = [read(text, language) for text in texts]
    date_events(Analysis("", "", "", "", "", None, sentences))
    refer_events(sentences)
    assert [kind_of(group) for group in event_groups(sentences)] == kinds


@pytest.mark.parametrize(("language", "text", "names"), BESIDE)
def test_what_an_event_comes_before_is_not_told_of(read, language, text, names):
    sentence = read(text, language)
    found = [" ".join(t.text for t in sentence.tokens[e.first : e.last]) for e in sentence.of(EventPhrase)]
    assert found == names
