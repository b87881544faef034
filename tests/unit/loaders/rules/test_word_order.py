"""Free word order and case in Russian, and orders that other languages share: who acts, who is acted on, with near-misses."""

import pytest

from graph.records import Document
from loaders.extract import extract


def told(text: str, kinds: str) -> set[tuple[str, str, str]]:
    """(source, type, target) of every statement of the types in ``kinds``; of an id with ``@`` what stands before it."""
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    return {(s.source.split("@")[0], s.type, s.target.split("@")[0]) for s in account.statements if s.type in kinds.split()}


EVENTS = [
    # words of chairing open the sentence
    (
        "Кантхо (ВИА) – 3 мая 2024 года под председательством секретаря парткома провинции Хаузянг Нгуен Ван Ана прошла конференция.",
        "PRESIDES",
        {("nguyen-van-an", "PRESIDES", "party-committee/hau-giang"), ("nguyen-van-an", "PRESIDES", "conference")},
    ),
    (
        "On 3 May 2024, under the chairmanship of Mr. Nguyen Van An, the conference discussed the plan.",
        "PRESIDES",
        {("nguyen-van-an", "PRESIDES", "conference")},
    ),
    # near-miss: the committee works under him; what it holds is its own
    (
        "3 мая 2024 года партком провинции Хаузянг под председательством Нгуен Ван Ана провел конференцию.",
        "ORGANIZES",
        {("party-committee/hau-giang", "ORGANIZES", "conference")},
    ),
    # who leads a team does not hold its session; the team does
    (
        "3 мая 2024 года инспекционная группа № 5 парткома провинции Хаузянг во главе с г-ном Нгуен Ван Аном провела рабочую встречу.",
        "ORGANIZES PRESIDES",
        {
            ("nguyen-van-an", "PRESIDES", "inspection-delegation-5/hau-giang"),
            ("inspection-delegation-5/hau-giang", "ORGANIZES", "working-session"),
        },
    ),
    # a plural verb of speaking takes the whole list behind it
    (
        "3 мая 2024 года партком провинции Хаузянг провел конференцию. Опытом поделились г-н Нгуен Ван Ан, Чан Тхи Бинь, Ле Ван Хай.",
        "ATTENDS",
        {
            ("nguyen-van-an", "ATTENDS", "conference"),
            ("tran-thi-binh", "ATTENDS", "conference"),
            ("le-van-hai", "ATTENDS", "conference"),
        },
    ),
    # near-miss: whom a verb behind the chair is about
    (
        "Партком провинции Хаузянг на заседании под руководством Нгуен Ван Ана объявил выговор директору Ле Ван Хаю.",
        "PRESIDES",
        {("nguyen-van-an", "PRESIDES", "meeting")},
    ),
    # near-miss: "были" beside a participle lists no guests
    (
        "3 мая 2024 года партком провинции Хаузянг провел конференцию, на которой были изучены заслуги г-на Нгуен Ван Ана.",
        "ATTENDS",
        set(),
    ),
    # near-miss: whom a body meets holds nothing with it
    ("3 мая 2024 года глава Фронта провел рабочую встречу с руководством парткома провинции Хаузянг.", "ORGANIZES", set()),
    # an object in front of its verb
    (
        "3 мая 2024 года партком провинции Хаузянг провел конференцию. Конференцией руководили г-н Нгуен Ван Ан, председатель Народного"
        " комитета провинции Хаузянг; г-жа Чан Тхи Бинь, председатель Народного совета провинции Хаузянг.",
        "PRESIDES",
        {
            ("nguyen-van-an", "PRESIDES", "conference"),
            ("tran-thi-binh", "PRESIDES", "conference"),
            ("nguyen-van-an", "PRESIDES", "peoples-committee/hau-giang"),
            ("tran-thi-binh", "PRESIDES", "peoples-council/hau-giang"),
        },
    ),
]
EVENTS += [
    # an event that only took place, and who came
    (
        "2 мая 2024 года в Народном комитете провинции Хаузянг состоялась церемония вручения решений. Присутствовал Ле Ван Хай, министр"
        " внутренних дел.",
        "ATTENDS",
        {("le-van-hai", "ATTENDS", "ceremony")},
    ),
    # "the sitting" of a council is its session
    (
        "9 июля 2025 года состоялась 2-я сессия Народного совета провинции Хаузянг. На заседании председательствовал Ле Ван Хай.",
        "PRESIDES ORGANIZES",
        {("le-van-hai", "PRESIDES", "session"), ("peoples-council/hau-giang", "ORGANIZES", "session")},
    ),
    # who chairs does not also attend, however the name is declined
    (
        "3 мая 2024 года под председательством Ле Ван Хая прошла конференция. Закрывая конференцию, Ле Ван Хай подвел итоги.",
        "PRESIDES ATTENDS",
        {("le-van-hai", "PRESIDES", "conference")},
    ),
]
DIRECTIVES = [
    # the agent of a passive in front, in the instrumental
    (
        "Премьер-министром Нгуен Ван Аном была подписана Директива № 14/CT-TTg от 18 мая 2012 г.",
        "SIGNED_BY",
        {("directive-14", "SIGNED_BY", "nguyen-van-an")},
    ),
    # near-miss: named in front, but no agent
    ("Премьер-министр Нгуен Ван Ан отсутствовал, была подписана Директива № 14/CT-TTg от 18 мая 2012 г.", "SIGNED_BY", set()),
    # a bare word for the directive just named
    (
        "Издан Циркуляр № 06/2024/TT-BNV. Циркуляр подписан заместителем министра внутренних дел Ле Ван Хаем.",
        "SIGNED_BY",
        {("circular-06", "SIGNED_BY", "le-van-hai")},
    ),
    # a body led by somebody goes on acting
    (
        "Партком провинции Хаузянг под руководством г-на Нгуен Ван Ана внедрил Директиву № 21-CT/TU.",
        "IMPLEMENTS",
        {("party-committee/hau-giang", "IMPLEMENTS", "directive-21")},
    ),
    # whom a decision is handed
    (
        "Товарищу Нгуен Ван Ану вручено решение Министерства обороны о переводе на другую работу.",
        "APPOINTS",
        {("decision-решение-министерства-обороны", "APPOINTS", "nguyen-van-an")},
    ),
    # a relative pronoun as the object of replacing
    (
        "Директива № 14/CT-TTg от 18 мая 2012 г., на смену которой пришло Решение № 858/QĐ-TTg, утратила силу.",
        "SUPERSEDES",
        {("decision-858", "SUPERSEDES", "directive-14")},
    ),
    # near-miss: the directive before the verb replaces the one behind it
    (
        "Решение № 858/QĐ-TTg, пришедшее на смену Директиве № 14/CT-TTg от 18 мая 2012 г., действует.",
        "SUPERSEDES",
        {("decision-858", "SUPERSEDES", "directive-14")},
    ),
    # near-miss: who hands it
    ("Товарищ Нгуен Ван Ан вручил решение Министерства обороны о переводе нескольких человек.", "APPOINTS", set()),
]
POSTS = [
    # near-miss: who appoints is not who is appointed
    (
        "Председатель Народного комитета провинции Хаузянг назначил г-на Нгуен Ван Ана на должность директора Департамента туризма.",
        "PRESIDES",
        {("nguyen-van-an", "PRESIDES", "department-of-tourism/hau-giang")},
    ),
    (
        "Председателем Народного комитета провинции Хаузянг избран г-н Нгуен Ван Ан.",
        "PRESIDES",
        {("nguyen-van-an", "PRESIDES", "peoples-committee/hau-giang")},
    ),
    # names behind dashes, in a row
    (
        "– секретарь провинциального парткома Хаузянг — Ле Ван Хай, постоянный заместитель секретаря — Чан Тхи Бинь;",
        "PRESIDES HOLDS_POST",
        {
            ("le-van-hai", "PRESIDES", "party-committee/hau-giang"),
            ("tran-thi-binh", "HOLDS_POST", "party-committee/hau-giang"),
        },
    ),
    # near-miss: a person with two posts behind the name
    (
        "Ле Ван Хай, заместитель секретаря провинциального парткома Хаузянг – председатель Народного совета провинции Хаузянг.",
        "PRESIDES HOLDS_POST",
        {
            ("le-van-hai", "HOLDS_POST", "party-committee/hau-giang"),
            ("le-van-hai", "PRESIDES", "peoples-council/hau-giang"),
        },
    ),
    # an aside between a post and its holder
    (
        "Бывший директор Департамента туризма провинции Хаузянг (до слияния департаментов в феврале 2025 г.) Ле Ван Хай выступил.",
        "PRESIDES",
        {("le-van-hai", "PRESIDES", "department-of-tourism/hau-giang")},
    ),
    # a name that ends like a province's
    (
        "Председатель Народного комитета провинции Хаузянг Нгуен Тхи Бик Хюэ выступила.",
        "PRESIDES",
        {("nguyen-thi-bich-hue", "PRESIDES", "peoples-committee/hau-giang")},
    ),
    # a delegation with its sender's abbreviation in brackets
    (
        "Прибыла делегация ЦК Отечественного фронта Вьетнама (ОФВ), возглавляемая заместителем председателя ЦК ОФВ Ле Ван Хаем.",
        "HOLDS_POST",
        {("le-van-hai", "HOLDS_POST", "fatherland-front")},
    ),
    # the object before "возглавил", not its owner
    (
        "Контрольную комиссию провинциального парткома Хаузянг возглавил Ле Ван Хай.",
        "PRESIDES",
        {("le-van-hai", "PRESIDES", "inspection-commission/hau-giang")},
    ),
    # a foreign name behind another country's body
    (
        "Делегацию приняла председатель Лаосского фронта национального строительства (ЛФНС) Чаленсук Вонгсай.",
        "PRESIDES",
        {("chalensuk-vongsai", "PRESIDES", "foreign-body-lao-front")},
    ),
    # near-miss: capitals behind a body of Viet Nam go on with its name
    ("Выступил директор компании Чаленсук Вонгсай.", "PRESIDES", set()),
    # near-miss: a bishop among officials heads none of their bodies
    (
        "Выступили заместитель председателя Народного комитета провинции Хаузянг Ле Ван Хай, епископ Нгуен Ван Бан.",
        "PRESIDES",
        set(),
    ),
    (
        "На заседании были член Исполкома провинциального парткома Хаузянг Ле Ван Хай.",
        "MEMBER_OF",
        {("le-van-hai", "MEMBER_OF", "party-committee/hau-giang")},
    ),
]


@pytest.mark.parametrize(("text", "kinds", "expected"), [*EVENTS, *DIRECTIVES, *POSTS])
def test_word_order(text: str, kinds: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, kinds) == expected


@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Обязанности директора Департамента туризма провинции Хаузянг временно исполняет г-жа Чан Тхи Бинь.", "acting-head"),
        ("Обязанности директора Департамента туризма провинции Хаузянг возложены на г-жу Чан Тхи Бинь.", "acting-head"),
        # near-miss: duties that somebody was relieved of
        ("Чан Тхи Бинь освобождена от обязанностей директора Департамента туризма провинции Хаузянг.", "head"),
        ("Секретарем инспекционной группы № 5 Секретариата назначена Чан Тхи Бинь.", "other"),
    ],
)
def test_what_post_it_is(text: str, post: str) -> None:
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    assert {s.post for s in account.statements if s.type in ("PRESIDES", "HOLDS_POST")} == {post}


@pytest.mark.parametrize(
    ("text", "is_former"),
    [
        ("Ранее министр внутренних дел Ле Ван Хай подписал Циркуляр № 06/2024/TT-BNV.", False),
        ("На встрече был Ле Ван Хай, ранее министр внутренних дел.", True),
        ("До избрания Ле Ван Хай был министром внутренних дел.", True),
        ("До него Народным комитетом провинции Хаузянг руководил Ле Ван Хай.", True),
        ("Before his election, Mr. Le Van Hai was Chairman of the People's Committee of Hau Giang province.", True),
        ("Avant sa nomination, M. Le Van Hai était président du Comité populaire de la province de Hau Giang.", True),
        ("Trước khi được bầu, ông Lê Văn Hải là Chủ tịch UBND tỉnh Hậu Giang.", True),
        # near-miss: what he does before a day is no former post
        ("До конца года Ле Ван Хай, министр внутренних дел, посетит Хаузянг.", False),
        ("Директором является г-н Ле Ван Хай, ранее он был заместителем председателя Народного комитета провинции Хаузянг.", True),
    ],
)
def test_earlier_of_a_verb_and_of_a_post(text: str, is_former: bool) -> None:
    account = extract(Document("0" * 20, "file:test.txt", "test.txt", text))
    assert [s.former for s in account.statements if s.type in ("PRESIDES", "HOLDS_POST") and s.target != "@0"][-1:] == [is_former]


LEGEND = (
    "Сокращения: НС и НК – Народный совет и Народный комитет провинции Хаузянг; КОФ – Комитет Отечественного фронта провинции Хаузянг.\n\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LEGEND + "Ле Ван Хай, председатель НС, выступил.", {("le-van-hai", "PRESIDES", "peoples-council/hau-giang")}),
        (LEGEND + "Ле Ван Хай, председатель НК, выступил.", {("le-van-hai", "PRESIDES", "peoples-committee/hau-giang")}),
        (LEGEND + "Ле Ван Хай, председатель КОФ, выступил.", {("le-van-hai", "PRESIDES", "fatherland-front/hau-giang")}),
        # near-miss: letters that stand for nothing behind the dash
        ("ТАСС – Народный комитет провинции Хаузянг сообщил.\n\nЛе Ван Хай, директор ТАСС, выступил.", set()),
    ],
)
def test_short_names_of_a_legend(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert told(text, "PRESIDES") == expected
