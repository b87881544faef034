"""Lists of guests, chairs, speakers and absentees, sentence by sentence: a second table of taking part in an event."""

import pytest

TOLD = [
    (
        "en",
        ("{B:The Council} held its session.", "Chair: Ms. {P:Le Thi An}", "Present: Mr. {P:Tran Van Binh}", "Absent: Mr. {P:Ho Van Cong}"),
        {"Tran Van Binh"},
        {"Le Thi An"},
    ),
    ("fr", ("{B:Le Comité} a tenu une réunion.", "Présidence : Mme {P:Le Thi An}"), set(), {"Le Thi An"}),
    ("vi", ("{B:HĐND tỉnh} tổ chức kỳ họp.", "Chủ tọa: bà {P:Lê Thị An}"), set(), {"Lê Thị An"}),
    (
        "vi",
        (
            "{B:Ủy ban MTTQ tỉnh} tổ chức Ngày hội đại đoàn kết.",
            "Về dự và chung vui với bà con có đồng chí {P:Lê Văn An}, Bí thư Tỉnh ủy; cùng dự có {P:Trần Thị Bình}.",
        ),
        {"Lê Văn An", "Trần Thị Bình"},
        set(),
    ),
    (
        "vi",
        ("{B:HĐND tỉnh} tổ chức kỳ họp.", "Giải trình trước kỳ họp, Giám đốc Sở Y tế {P:Lê Văn An} thừa nhận khó khăn."),
        {"Lê Văn An"},
        set(),
    ),
    ("vi", ("{B:Tỉnh ủy} tổ chức hội nghị.", "Ảnh: Đồng chí {P:Lê Văn An} chủ trì hội nghị."), set(), {"Lê Văn An"}),
    ("vi", ("{B:Tỉnh ủy} tổ chức hội nghị.", "Trước đó, ngày 2/3, đồng chí {P:Lê Văn An} đã đi kiểm tra đê."), set(), set()),
    ("vi", ("{B:Tỉnh ủy} tổ chức hội nghị.", "Đồng chí {P:Lê Văn An} gửi lẵng hoa chúc mừng hội nghị."), set(), set()),
    ("vi", ("{B:Tỉnh ủy} tổ chức hội nghị.", "Phát biểu tại buổi lễ, tân Bí thư {P:Lê Văn An} hứa sẽ nỗ lực."), {"Lê Văn An"}, set()),
    (
        "vi",
        (
            "Ngày 3/5, {B:Ban Dân vận} và {B:Bộ Chỉ huy} ký kết chương trình phối hợp.",
            "Lễ ký kết có sự tham dự của đồng chí {P:Lê Văn An}.",
        ),
        {"Lê Văn An"},
        set(),
    ),
    (
        "en",
        ("{B:The Party Committee} held a conference.", "The conference heard a report from Deputy Head {P:Le Van An}."),
        {"Le Van An"},
        set(),
    ),
    (
        "en",
        (
            "{B:The Party Committee} held a conference.",
            "Present at the conference were {P:Le Van An} - Secretary; {P:Tran Thi Binh} - Chairwoman; and representatives of departments.",
        ),
        {"Le Van An", "Tran Thi Binh"},
        set(),
    ),
    (
        "en",
        ("{B:The Party Committee} held a conference.", "Concluding the conference, comrade {P:Le Van An} affirmed the results."),
        {"Le Van An"},
        set(),
    ),
    (
        "en",
        (
            "{B:The Party Committee} held a conference.",
            "The conference was presided over by {P:Le Van An} and {P:Tran Thi Binh}, deputy secretaries.",
        ),
        set(),
        {"Le Van An", "Tran Thi Binh"},
    ),
    ("en", ("{B:The Party Committee} held a conference.", "Chairman {P:Le Van An} had earlier visited the commune."), set(), set()),
    (
        "en",
        ("{B:The Party Committee} held a conference.", "{P:Le Van An}, chief judge, took questions from the floor."),
        {"Le Van An"},
        set(),
    ),
    ("en", ("{B:The Party Committee} held a conference.", "Deputy head {P:Le Van An} read the summary report."), {"Le Van An"}, set()),
    (
        "en",
        ("{B:The Party Committee} held a conference.", "In attendance: {P:Le Van An}, {P:Tran Thi Binh}."),
        {"Le Van An", "Tran Thi Binh"},
        set(),
    ),
    (
        "en",
        ("On Monday {P:Le Van An} received a delegation at the headquarters.", "The meeting was also attended by {P:Tran Thi Binh}."),
        {"Tran Thi Binh"},
        set(),
    ),
    (
        "fr",
        (
            "{B:Le Comité du Parti} a organisé une conférence.",
            "La conférence s'est déroulée en présence de {P:Le Van An}, secrétaire, et de {P:Tran Thi Binh}.",
        ),
        {"Le Van An", "Tran Thi Binh"},
        set(),
    ),
    (
        "fr",
        ("{B:Le Comité du Parti} a organisé une conférence.", "Parmi les participants figuraient {P:Le Van An} et {P:Tran Thi Binh}."),
        {"Le Van An", "Tran Thi Binh"},
        set(),
    ),
    (
        "fr",
        (
            "{B:Le Comité du Parti} a organisé une conférence.",
            "{P:Le Van An}, secrétaire, préside la conférence et {P:Tran Thi Binh} présente le rapport.",
        ),
        {"Tran Thi Binh"},
        {"Le Van An"},
    ),
    (
        "fr",
        ("{B:Le Comité du Parti} a organisé une conférence.", "Clôturant les débats, {P:Le Van An} a exhorté les cadres."),
        {"Le Van An"},
        set(),
    ),
    ("fr", ("{B:Le Comité du Parti} a organisé une conférence.", "Absent, {P:Le Van An} a transmis ses vœux."), set(), set()),
    (
        "fr",
        (
            "{B:Le Comité du Parti} a organisé une conférence.",
            "La réunion était présidée conjointement par {P:Le Van An} et {P:Tran Thi Binh}.",
        ),
        set(),
        {"Le Van An", "Tran Thi Binh"},
    ),
    ("fr", ("{B:Le Comité du Parti} a organisé une conférence.", "En 2013, {P:Le Van An} avait signé le plan."), set(), set()),
    (
        "ru",
        ("{B:Комитет партии} провел конференцию.", "Присутствовали: {P:Ле Ван Ан}, секретарь; {P:Чан Тхи Бинь}, председатель."),
        {"Ле Ван Ан", "Чан Тхи Бинь"},
        set(),
    ),
    ("ru", ("{B:Комитет партии} провел конференцию.", "В числе присутствовавших — {P:Ле Ван Ан}."), {"Ле Ван Ан"}, set()),
    ("ru", ("{B:Комитет партии} провел конференцию.", "Доклад зачитала заместитель главы {P:Чан Тхи Бинь}."), {"Чан Тхи Бинь"}, set()),
    ("ru", ("{B:Комитет партии} провел конференцию.", "В ней участвовал {P:Ле Ван Ан}."), {"Ле Ван Ан"}, set()),
    ("ru", ("{B:Комитет партии} провел конференцию.", "Председательствовал на ней {P:Ле Ван Ан}."), set(), {"Ле Ван Ан"}),
    ("ru", ("{B:Комитет партии} провел конференцию.", "Как подчеркнул {P:Ле Ван Ан}, работа продолжается."), {"Ле Ван Ан"}, set()),
    ("ru", ("{B:Комитет партии} провел конференцию.", "В 2019 году {P:Ле Ван Ан} возглавил комитет."), set(), set()),
]


@pytest.mark.parametrize(("language", "texts", "attending", "chairing"), TOLD)
def test_who_attends_and_who_chairs(frames, language, texts, attending, chairing):
    drafts = frames(*texts, language=language)
    assert {source for source, relation, _ in drafts if relation == "ATTENDS"} == attending
    assert {source for source, relation, _ in drafts if relation == "PRESIDES"} == chairing
