"""Frames in four languages, each with the near-misses that must not fire."""

import pytest

from loaders.phrases import LineKind

EVENTS = [
    ("vi", ["{B:Ban Dân vận Tỉnh ủy} tổ chức hội nghị."], {("Ban Dân vận Tỉnh ủy", "ORGANIZES", "hội nghị")}),
    ("vi", ["Hội nghị do {B:Tỉnh ủy} tổ chức."], {("Tỉnh ủy", "ORGANIZES", "Hội nghị")}),
    (
        "vi",
        ["{B:Tỉnh ủy} phối hợp với {B:Sở Nội vụ} tổ chức hội nghị."],
        {("Tỉnh ủy", "ORGANIZES", "hội nghị"), ("Sở Nội vụ", "ORGANIZES", "hội nghị")},
    ),
    ("vi", ["{B:Tỉnh ủy} sẽ tổ chức hội nghị."], set()),
    ("vi", ["{P:Lê Văn An} chủ trì hội nghị."], {("Lê Văn An", "PRESIDES", "hội nghị")}),
    ("vi", ["Hội nghị diễn ra dưới sự chủ trì của {P:Lê Văn An}."], {("Lê Văn An", "PRESIDES", "Hội nghị")}),
    ("vi", ["{B:Sở Nội vụ} chủ trì, phối hợp với {B:Tỉnh ủy} triển khai hội nghị."], set()),
    ("en", ["The {B:Commission} held a conference."], {("Commission", "ORGANIZES", "conference")}),
    ("en", ["The conference was organized by the {B:Commission}."], {("Commission", "ORGANIZES", "conference")}),
    ("en", ["The {B:Commission} did not hold a conference; {P:An Binh} chaired the meeting."], {("An Binh", "PRESIDES", "meeting")}),
    ("en", ["The conference was chaired by {P:An Binh}."], {("An Binh", "PRESIDES", "conference")}),
    (
        "en",
        ["The {B:Commission} held a conference.", "Attending were {P:An Binh}; {P:Le Hoa}."],
        {("Commission", "ORGANIZES", "conference"), ("An Binh", "ATTENDS", "conference"), ("Le Hoa", "ATTENDS", "conference")},
    ),
    ("en", ["{P:An Binh} said the rice was good."], set()),
    ("fr", ["Le {B:Comité} a tenu une conférence."], {("Comité", "ORGANIZES", "conférence")}),
    ("fr", ["La conférence, présidée par {P:Lo Van Phuong}, a eu lieu."], {("Lo Van Phuong", "PRESIDES", "conférence")}),
    ("fr", ["{P:Lo Van Phuong} préside le {B:Comité}."], set()),
    ("ru", ["{B:Комитет} провел конференцию."], {("Комитет", "ORGANIZES", "конференцию")}),
    ("ru", ["Конференция прошла под председательством {P:Ле Ван Биня}."], {("Ле Ван Биня", "PRESIDES", "Конференция")}),
    ("ru", ["Конференцию вел товарищ {P:Ле Ван Бинь}."], {("Ле Ван Бинь", "PRESIDES", "Конференцию")}),
    ("ru", ["{P:Ле Ван Бинь} не присутствовал на конференции."], set()),
]

DIRECTIVES = [
    ("en", ["The {B:Commission} has implemented Conclusion 54."], {("Commission", "IMPLEMENTS", "Conclusion 54")}),
    ("en", ["The {B:Commission} has not implemented Conclusion 54."], set()),
    ("en", ["The {B:Commission} read about Conclusion 54."], set()),
    (
        "en",
        ["Conclusion 54-KL/TW on continuing to carry out Decision 99-QD/TW."],
        {("Conclusion 54-KL/TW", "IMPLEMENTS", "Decision 99-QD/TW")},
    ),
    (
        "en",
        ["The {B:Commission} issued Plan No. 5-KH/TU to carry out Directive 7-CT/TW."],
        {("Plan No. 5-KH/TU", "ISSUED_BY", "Commission"), ("Plan No. 5-KH/TU", "IMPLEMENTS", "Directive 7-CT/TW")},
    ),
    ("en", ["Decree 5/2023/ND-CP replaces Decree 4/2015/ND-CP."], {("Decree 5/2023/ND-CP", "SUPERSEDES", "Decree 4/2015/ND-CP")}),
    ("en", ["Decree 4/2015/ND-CP was replaced by Decree 5/2023/ND-CP."], {("Decree 5/2023/ND-CP", "SUPERSEDES", "Decree 4/2015/ND-CP")}),
    ("en", ["Decree 5/2023/ND-CP will replace Decree 4/2015/ND-CP."], set()),
    ("en", ["Decree 5/2023/ND-CP repeals Article 2 of Decree 4/2015/ND-CP."], {("Decree 5/2023/ND-CP", "AMENDS", "Decree 4/2015/ND-CP")}),
    ("en", ["{P:An Binh} signed Decision No. 5-QD/TU."], {("Decision No. 5-QD/TU", "SIGNED_BY", "An Binh")}),
    ("en", ["{P:An Binh} handed over Decision No. 5-QD/TU."], set()),
    ("en", ["Decision No. 5-QDNS/TW appoints {P:Le Hoa}."], {("Decision No. 5-QDNS/TW", "APPOINTS", "Le Hoa")}),
    ("fr", ["La {B:Commission} a également déployé la Conclusion n° 54."], {("Commission", "IMPLEMENTS", "Conclusion n° 54")}),
    (
        "fr",
        ["Le Règlement n° 5-QD/TW, en remplacement du Règlement n° 4-QD/TW."],
        {("Règlement n° 5-QD/TW", "SUPERSEDES", "Règlement n° 4-QD/TW")},
    ),
    ("ru", ["{B:Комитет} издал План № 5-KH/TU."], {("План № 5-KH/TU", "ISSUED_BY", "Комитет")}),
    ("ru", ["Положение № 5-QĐ/TW заменяет Положение № 4-QĐ/TW."], {("Положение № 5-QĐ/TW", "SUPERSEDES", "Положение № 4-QĐ/TW")}),
    ("vi", ["{B:Tỉnh ủy} đã ban hành Kế hoạch số 5-KH/TU để thực hiện Chỉ thị số 7-CT/TW."],
     {("Kế hoạch số 5-KH/TU", "ISSUED_BY", "Tỉnh ủy"), ("Kế hoạch số 5-KH/TU", "IMPLEMENTS", "Chỉ thị số 7-CT/TW")}),
    ("vi", ["{B:Tỉnh ủy} kiểm tra việc thực hiện Chỉ thị số 7-CT/TW."], set()),
    ("vi", ["{B:Tỉnh ủy} cùng {B:Sở Nội vụ} ký Quy chế phối hợp số 2-QC/TU."],
     {("Quy chế phối hợp số 2-QC/TU", "ISSUED_BY", "Tỉnh ủy"), ("Quy chế phối hợp số 2-QC/TU", "ISSUED_BY", "Sở Nội vụ")}),
]  # fmt: skip

TEXTS = [
    (
        [
            "Số 5-QĐ/TU",
            "Căn cứ Quy định số 4-QĐ/TW;",
            "Bãi bỏ các văn bản sau:",
            "1. Thông báo số 3-TB/TU;",
            "T/M BAN THƯỜNG VỤ",
            "{P:Lê Văn An}",
        ],
        {
            ("5-QĐ/TU", "BASED_ON", "Quy định số 4-QĐ/TW"),
            ("5-QĐ/TU", "REPEALS", "Thông báo số 3-TB/TU"),
            ("5-QĐ/TU", "SIGNED_BY", "Lê Văn An"),
        },
    ),
    (["Tin trong tỉnh", "Căn cứ Quy định số 4-QĐ/TW;", "Bãi bỏ các văn bản sau:", "1. Thông báo số 3-TB/TU;"], set()),
]


@pytest.mark.parametrize(("language", "sentences", "expected"), EVENTS)
def test_frames_of_events(frames, language, sentences, expected):
    assert frames(*sentences, language=language) == expected


@pytest.mark.parametrize(("language", "sentences", "expected"), DIRECTIVES)
def test_frames_of_directives(frames, language, sentences, expected):
    assert frames(*sentences, language=language) == expected


@pytest.mark.parametrize(("sentences", "expected"), TEXTS)
def test_frames_of_texts_that_are_directives(frames, sentences, expected):
    assert frames(*sentences, language="vi", kind=LineKind.LIST_ROW) == expected


def test_issuers_in_the_slots_are_told(frames):
    assert frames("Quy định số 11-QĐi/TW của {B:Bộ Chính trị}", language="vi") == {("Quy định số 11-QĐi/TW", "ISSUED_BY", "Bộ Chính trị")}


def test_an_idle_event_is_forgotten(read):
    from loaders.phrases import EventPhrase
    from loaders.rules.frames import frames_of

    sentence = read("A meeting like any other.", "en")
    assert frames_of([sentence]) == []
    assert sentence.of(EventPhrase) == []
