"""Who holds, chairs and attends an event: ways of saying it that no document of the gold sets lent, with near-misses."""

import pytest

HELD = {
    "vi": "{B:Tỉnh ủy} tổ chức hội nghị.",
    "en": "{B:The Party Committee} held a conference.",
    "fr": "{B:Le Comité du Parti} a organisé une conférence.",
    "ru": "{B:Комитет партии} провел конференцию.",
}
ATTENDING = [
    ("fr", "Le dialogue avec le peuple, selon {P:Le Van An}, avance.", set()),
    ("ru", "От имени {B:комитета партии} {P:Ле Ван Ан} вручил грамоты.", {"Ле Ван Ан"}),
    ("en", "{P:Le Van An}, who attended last year's conference, retired.", set()),
    ("en", "He was accompanied by {P:Le Van An}, deputy head.", {"Le Van An"}),
    ("en", "Handing the first prize to the team was {P:Le Van An}.", {"Le Van An"}),
    ("fr", "Présente à la réunion, {P:Tran Thi Binh}, vice-présidente, a adressé ses félicitations aux élus.", {"Tran Thi Binh"}),
    ("fr", "{P:Le Van An} a adressé une lettre de félicitations aux élus.", set()),
    ("fr", "L'électeur {P:Le Van An} a réclamé un pont.", {"Le Van An"}),
    ("ru", "Крестьянин {P:Ле Ван Ан} пожаловался на цены.", {"Ле Ван Ан"}),
    ("vi", "Anh {P:Lê Văn An} hỏi về việc làm.", {"Lê Văn An"}),
    ("vi", "Tổ đại biểu gồm các ông: {P:Lê Văn An}, Phó Chủ tịch; {P:Trần Bình}, Giám đốc đã dự hội nghị.", {"Lê Văn An", "Trần Bình"}),
    ("vi", "Đại biểu {P:Lê Văn An} chất vấn Giám đốc Sở về giá đất.", {"Lê Văn An"}),
    ("en", "Also joining the event were {P:Le Van An} and {P:Tran Thi Binh}.", {"Le Van An", "Tran Thi Binh"}),
    ("en", "Provincial guests were comrade {P:Le Van An}, deputy head, and comrade {P:Tran Thi Binh}.", {"Le Van An", "Tran Thi Binh"}),
    ("fr", "La séance a été honorée par la présence de {P:Le Van An} et de {P:Tran Thi Binh}.", {"Le Van An", "Tran Thi Binh"}),
    ("ru", "Почетными гостями конференции стали {P:Ле Ван Ан} и {P:Чан Тхи Бинь}.", {"Ле Ван Ан", "Чан Тхи Бинь"}),
    ("ru", "{P:Ле Ван Ан} стал гостем города.", set()),
    ("vi", "Cùng dự hội nghị còn có đồng chí {P:Lê Văn An}; lãnh đạo các sở.", {"Lê Văn An"}),
    ("vi", "Tham gia thảo luận có các đồng chí {P:Lê Văn An}, {P:Trần Thị Bình}.", {"Lê Văn An", "Trần Thị Bình"}),
    ("vi", "Đồng chí {P:Lê Văn An} phát biểu chỉ đạo tại hội nghị.", {"Lê Văn An"}),
    ("vi", "Tham luận tại hội nghị, ông {P:Lê Văn An} cho rằng cần đổi mới.", {"Lê Văn An"}),
    ("vi", "Tại hội nghị, các đồng chí {P:Lê Văn An} và {P:Trần Thị Bình} đã phát biểu tham luận.", {"Lê Văn An", "Trần Thị Bình"}),
    ("vi", "Đồng chí {P:Lê Văn An} trao quyết định cho đồng chí {P:Trần Thị Bình}.", {"Lê Văn An", "Trần Thị Bình"}),
    ("vi", "Đồng chí {P:Lê Văn An} bận công tác; đồng chí {P:Trần Thị Bình} đọc thư chúc mừng.", {"Trần Thị Bình"}),
    ("vi", "Ông {P:Lê Văn An} không tham dự hội nghị.", set()),
    ("vi", "Năm 2019, đồng chí {P:Lê Văn An} được bầu làm Bí thư.", set()),
    ("en", "Among those present were {P:Le Van An}, head of the board, and {P:Tran Thi Binh}.", {"Le Van An", "Tran Thi Binh"}),
    ("en", "{P:Le Van An}, Deputy Head, and {P:Tran Thi Binh} were also in attendance.", {"Le Van An", "Tran Thi Binh"}),
    ("en", "On behalf of Chairman {P:Pham Van Cuong}, Vice Chairman {P:Le Van An} welcomed the guests.", {"Le Van An"}),
    ("en", "The congratulatory letter of {P:Le Van An} was read by {P:Tran Thi Binh}.", {"Tran Thi Binh"}),
    ("en", "{P:Le Van An} was absent; {P:Tran Thi Binh} represented him.", {"Tran Thi Binh"}),
    ("en", "Delegates also heard from {P:Le Van An}, director of the department.", {"Le Van An"}),
    ("en", "A similar conference was attended by {P:Le Van An} in 2015.", set()),
    ("en", "{P:Le Van An} will attend another conference in June.", set()),
    ("fr", "Y ont pris part {P:Le Van An}, secrétaire, et {P:Tran Thi Binh}, présidente.", {"Le Van An", "Tran Thi Binh"}),
    ("fr", "{P:Le Van An}, secrétaire, et {P:Tran Thi Binh}, présidente, y étaient présents.", {"Le Van An", "Tran Thi Binh"}),
    ("fr", "{P:Le Van An}, empêché, s'était fait représenter par {P:Tran Thi Binh}.", {"Tran Thi Binh"}),
    ("fr", "Pour sa part, {P:Le Van An} a mis l'accent sur le dialogue.", {"Le Van An"}),
    ("fr", "{P:Le Van An} a remis la décision à {P:Tran Thi Binh}.", {"Le Van An", "Tran Thi Binh"}),
    ("fr", "Selon {P:Le Van An}, le décret sera appliqué.", set()),
    ("ru", "В мероприятии участвовали {P:Ле Ван Ан}, глава комиссии, {P:Чан Тхи Бинь}.", {"Ле Ван Ан", "Чан Тхи Бинь"}),
    ("ru", "На конференции выступили {P:Ле Ван Ан} и {P:Чан Тхи Бинь}.", {"Ле Ван Ан", "Чан Тхи Бинь"}),
    ("ru", "Заключительное слово произнес {P:Ле Ван Ан}.", {"Ле Ван Ан"}),
    ("ru", "{P:Ле Ван Ан} не смог приехать и прислал приветствие, которое зачитала {P:Чан Тхи Бинь}.", {"Чан Тхи Бинь"}),
    ("ru", "{P:Ле Ван Ан} примет участие в следующей конференции.", set()),
    ("ru", "По словам {P:Ле Ван Ан}, комитеты провели проверки.", set()),
]
CHAIRING = [
    ("ru", "Модератором выступила {P:Чан Тхи Бинь}, заместитель председателя.", {"Чан Тхи Бинь"}),
    (
        "vi",
        "Các đồng chí {P:Lê Văn An}, Bí thư; {P:Trần Thị Bình}, Phó Bí thư; {P:Phạm Văn Cường}, Chủ tịch đồng chủ trì hội nghị.",
        {"Lê Văn An", "Trần Thị Bình", "Phạm Văn Cường"},
    ),
    ("vi", "Các đại biểu nghe ông {P:Lê Văn An} báo cáo; ông {P:Trần Bình} chủ trì hội nghị.", {"Trần Bình"}),
    ("fr", "Elle a présidé la conférence que {P:Le Van An} a suivie.", set()),
    ("ru", "Семинар пройдет под председательством {P:Ле Ван Ана}.", set()),
    ("ru", "Семинар прошел под председательством {P:Ле Ван Ана}.", {"Ле Ван Ана"}),
    ("vi", "Chủ trì hội nghị có các đồng chí: {P:Lê Văn An}, Bí thư; {P:Trần Thị Bình}, Phó Bí thư.", {"Lê Văn An", "Trần Thị Bình"}),
    ("vi", "Hội nghị do đồng chí {P:Lê Văn An} chủ trì.", {"Lê Văn An"}),
    ("vi", "Đồng chí {P:Lê Văn An} ủy quyền cho đồng chí {P:Trần Thị Bình} chủ trì hội nghị.", {"Trần Thị Bình"}),
    ("vi", "Đồng chí {P:Lê Văn An} đồng chủ trì hội nghị với ông {P:Trần Bình}.", {"Lê Văn An", "Trần Bình"}),
    ("en", "The event was chaired by {P:Le Van An} and attended by {P:Tran Thi Binh}.", {"Le Van An"}),
    ("en", "{P:Le Van An} was on a mission abroad; his deputy {P:Tran Thi Binh} took the chair.", {"Tran Thi Binh"}),
    ("en", "{P:Le Van An} will chair another conference in June.", set()),
    ("fr", "Ont présidé la conférence : {P:Le Van An}, secrétaire ; {P:Tran Thi Binh}, présidente.", {"Le Van An", "Tran Thi Binh"}),
    ("fr", "Une délégation conduite par {P:Le Van An} a visité le village.", set()),
    ("fr", "{P:Le Van An} présidera la prochaine réunion.", set()),
    ("ru", "Вел заседание {P:Ле Ван Ан}, секретарь комитета; первый гость — {P:Чан Тхи Бинь}.", {"Ле Ван Ан"}),
    ("ru", "Конференцию вели {P:Ле Ван Ан} и {P:Чан Тхи Бинь}.", {"Ле Ван Ан", "Чан Тхи Бинь"}),
]
HOLDING = [
    ("vi", "Hội nghị được {B:Tỉnh ủy} tổ chức vào sáng 5/6.", {"Tỉnh ủy"}),
    ("vi", "Kỳ họp bầu người được {B:Tỉnh ủy} giới thiệu.", set()),
    ("fr", "{B:Le Front} a procédé à l'ouverture d'un cours de formation.", {"Le Front"}),
    ("fr", "{B:Le Front} a organisé des élections lors du congrès.", set()),
    ("en", "The contest that {B:the Union} held drew 90 teams.", {"the Union"}),
    ("en", "The meeting heard that {B:the Union} held 12 visits.", set()),
    ("en", "{B:The Union} held elections at the congress.", set()),
    ("ru", "5 июня {B:Комитетом партии} был проведен семинар.", {"Комитетом партии"}),
    ("ru", "Состоялась конференция, которую организовал {B:Комитет партии}.", {"Комитет партии"}),
    ("vi", "Hội thảo do {B:Tỉnh ủy} và {B:Sở Nội vụ} phối hợp tổ chức.", {"Tỉnh ủy", "Sở Nội vụ"}),
    ("vi", "{B:Sở Nội vụ} được giao chủ trì, phối hợp với {B:Sở Tài chính} tổ chức hội nghị.", set()),
    ("en", "The workshop was held on May 3, 2024 in Vinh by {B:the Front Committee}.", {"the Front Committee"}),
    ("en", "{B:The Front Committee} was tasked with a conference that {P:Le Van An} held.", set()),
    ("fr", "Organisée par {B:le Front} en collaboration avec {B:l'Union}, la conférence a réuni 200 délégués.", {"le Front", "l'Union"}),
    ("fr", "{B:Le Front} a organisé, en coordination avec {B:l'Union}, la cérémonie.", {"Le Front", "l'Union"}),
    ("ru", "Семинар был организован {B:Комитетом партии} совместно с {B:Союзом женщин}.", {"Комитетом партии", "Союзом женщин"}),
    ("ru", "Семинар будет организован {B:Комитетом партии}.", set()),
    ("ru", "3 мая 2024 года {P:Ле Ван Ан} провел рабочую встречу с {B:Комитетом партии}.", set()),
]


def ends(drafts, relation):
    return {source for source, kind, _ in drafts if kind == relation}


@pytest.mark.parametrize(("language", "text", "persons"), ATTENDING)
def test_who_attends_the_event_under_discussion(frames, language, text, persons):
    assert ends(frames(HELD[language], text, language=language), "ATTENDS") == persons


@pytest.mark.parametrize(("language", "text", "persons"), CHAIRING)
def test_who_chairs_it(frames, language, text, persons):
    assert ends(frames(HELD[language], text, language=language), "PRESIDES") == persons


@pytest.mark.parametrize(("language", "text", "bodies"), HOLDING)
def test_which_bodies_hold_it(frames, language, text, bodies):
    assert ends(frames(text, language=language), "ORGANIZES") == bodies


@pytest.mark.parametrize(
    ("language", "texts", "persons"),
    [
        (
            "vi",
            ("Về phía Trung ương có: {P:Lê Văn An}, Phó Trưởng ban.", "Phía địa phương: {P:Phạm Văn Cường}."),
            {"Lê Văn An", "Phạm Văn Cường"},
        ),
        ("fr", ("Étaient présents {P:Le Van An}.", "Pour la commune : {P:Tran Thi Binh}, présidente."), {"Le Van An", "Tran Thi Binh"}),
        ("fr", ("La salle était pleine.", "Pour la commune : {P:Tran Thi Binh}, présidente."), set()),
        ("en", ("{P:Le Van An} attended the conference.", "So did Colonel {P:Tran Van Binh}."), {"Le Van An", "Tran Van Binh"}),
    ],
)
def test_groups_of_guests_go_on_from_sentence_to_sentence(frames, language, texts, persons):
    assert ends(frames(HELD[language], *texts, language=language), "ATTENDS") == persons


@pytest.mark.parametrize(
    ("language", "text", "persons"),
    [
        ("vi", "Đoàn Chủ tịch gồm các đồng chí: {P:Trần Thị Bình}, {P:Phạm Văn Cường}.", {"Trần Thị Bình", "Phạm Văn Cường"}),
        ("en", "They elected a Presidium: {P:Le Van An} and {P:Tran Thi Binh}.", {"Le Van An", "Tran Thi Binh"}),
        ("en", "The Presidium thanked {P:Le Van An}.", set()),
    ],
)
def test_an_elected_presidium_chairs_its_congress(frames, language, text, persons):
    opening = {"vi": "{B:Đảng ủy xã} tổ chức Đại hội.", "en": "{B:The Front Committee} held its congress."}[language]
    assert ends(frames(opening, text, language=language), "PRESIDES") == persons


def test_who_leads_a_delegation_attends_what_it_is_met_at(frames):
    met = "The team, led by {P:Le Van An}, had a working session with {B:the Party Committee}."
    assert ("Le Van An", "ATTENDS", "working session") in frames(met, language="en")
    assert not ends(frames("The team, led by {P:Le Van An}, toured the village.", language="en"), "ATTENDS")


def test_the_same_day_without_an_event_is_another_story(frames):
    texts = (HELD["fr"], "Le même jour, les hôtes ont été reçus par {P:Le Van An}.", "{P:Le Van An} a remercié les hôtes.")
    assert not ends(frames(*texts, language="fr"), "ATTENDS")
    texts = (HELD["en"], "On the same day, {P:Le Van An} addressed the conference.")
    assert ends(frames(*texts, language="en"), "ATTENDS") == {"Le Van An"}


def test_a_correction_is_another_story(frames):
    texts = (HELD["en"], "CORRECTION. {P:Le Van An} said he was no chairman.")
    assert not ends(frames(*texts, language="en"), "ATTENDS")


def test_what_took_place_is_spoken_of_from_then_on(frames):
    texts = ("Le même jour, une cérémonie de remise s'est tenue à Vinh.", "Elle était présidée par {P:Le Van An}.")
    assert ("Le Van An", "PRESIDES", "cérémonie de remise") in frames(HELD["fr"], *texts, language="fr")


def test_the_event_was_held_by(frames):
    assert ("the Union", "ORGANIZES", "meeting") in frames("A meeting took place.", "The event was hosted by {B:the Union}.", language="en")
    assert ("Союзом", "ORGANIZES", "встреча") in frames("Прошла встреча.", "Мероприятие было организовано {B:Союзом}.", language="ru")
    assert not ends(frames("A meeting took place.", "The village was run by {B:the Union}.", language="en"), "ORGANIZES")


@pytest.mark.parametrize(
    ("language", "text", "bodies"),
    [
        ("vi", "{B:Huyện ủy} vừa tổ chức hội nghị học tập Nghị quyết số 18-NQ/TW.", {"Huyện ủy"}),
        ("vi", "Hội nghị tổng kết 10 năm thực hiện Chỉ thị số 05-CT/TW do {B:Tỉnh ủy} tổ chức.", {"Tỉnh ủy"}),
        ("vi", "{B:Tỉnh ủy} tổ chức hội nghị; Quy chế số 12-QC/TU được nhắc đến.", set()),
        ("en", "{B:The Union} held a contest about Directive No. 05-CT/TW.", set()),
        ("fr", "{B:Le Front} a tenu une conférence de diffusion de la Résolution n° 18-NQ/TW.", {"Le Front"}),
        ("fr", "{B:Le Front} a tenu une réunion où la Résolution n° 18-NQ/TW a été citée.", set()),
        ("ru", "{B:Комитет партии} провел конференцию по изучению Резолюции № 18-NQ/TW.", {"Комитет партии"}),
    ],
)
def test_who_holds_a_conference_on_a_directive_carries_it_out(frames, language, text, bodies):
    assert ends(frames(text, language=language), "IMPLEMENTS") == bodies
