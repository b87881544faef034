"""What each endpoint answers."""

import pytest

from api.routers.queries import _TYPES
from graph.query import TYPES
from ontology.labels import inverse_label_of, post_label
from tests.support import fake_services as sample


def test_the_catalogue_is_listed(http):
    listed = {each["name"]: each for each in http.client.get("/api/queries").json()["queries"]}
    assert set(listed) == {"counts", "directives_of_body"}
    told = listed["directives_of_body"]
    assert (told["question"], told["url"]) == ("Which directives does this body implement?", "/api/queries/directives_of_body")
    assert told["parameters"][0] == {"name": "body", "type": "string", "about": "the body's id or name", "required": True, "default": None}
    assert told["columns"][1] == {"name": "evidence", "type": "evidence", "about": "the sentences"}


def test_a_query_answers_rows_with_quotations(http):
    answer = http.client.get("/api/queries/directives_of_body", params={"body": sample.COMMISSION}).json()
    assert answer["columns"] == ["directive", "evidence"]
    assert answer["is_cut"] is False
    assert answer["rows"][0]["directive"] == sample.CONCLUSION
    assert answer["rows"][0]["evidence"][0]["quote"] == sample.SENTENCE


@pytest.mark.parametrize(
    ("asked", "arrived"),
    [
        ({"body": "x"}, {"body": "x"}),
        ({"body": "a/b?c#d&e=f"}, {"body": "a/b?c#d&e=f"}),
        ({"body": "x", "line_of_authority": "true"}, {"body": "x", "line_of_authority": True}),
        ({"body": "x", "since": "2023"}, {"body": "x", "since": "2023"}),
        ({"body": "x", "since": "2023-05-09"}, {"body": "x", "since": "2023-05-09"}),
        ({"body": "x", "kinds": ["plan", "law"]}, {"body": "x", "kinds": ["plan", "law"]}),
        ({"body": "x", "depth": "4", "least": "0.5"}, {"body": "x", "depth": 4, "least": 0.5}),
    ],
)
def test_parameters_arrive_as_their_types_and_only_those_given(http, asked, arrived):
    assert http.client.get("/api/queries/directives_of_body", params=asked).status_code == 200
    assert http.services.asked == [("directives_of_body", arrived)]


def test_every_type_of_a_parameter_has_one_in_the_address():
    assert set(_TYPES) == {each for each in TYPES if each != "evidence"}


def test_search_forgives_diacritics(http):
    answer = http.client.get("/api/search", params={"q": " dan van nghe "}).json()
    assert answer["words"] == "dan van nghe"
    assert [each["id"] for each in answer["results"]] == [sample.COMMISSION]
    assert answer["results"][0]["name"] == "Ban Dân vận Tỉnh ủy Nghệ An"
    assert "search" not in answer["results"][0]["properties"]


def test_search_keeps_to_labels_and_to_its_limit(http):
    places = http.client.get("/api/search", params={"q": "n", "label": ["Place"]}).json()["results"]
    assert {each["label"] for each in places} == {"Place"}
    assert len(http.client.get("/api/search", params={"q": "n", "limit": 2}).json()["results"]) == 2


def test_a_search_for_nothing_finds_nothing(http):
    assert http.client.get("/api/search", params={"q": "  "}).json() == {"words": "", "results": []}


def test_an_entity_whose_id_has_slashes(http):
    answer = http.client.get(f"/api/entities/{sample.COMMISSION}").json()
    assert (answer["id"], answer["label"]) == (sample.COMMISSION, "Organization")
    assert answer["properties"]["kind"] == "mass-mobilization-commission"
    assert http.client.get("/api/entities/mass-mobilization-commission%2Fnghe-an").json() == answer


def test_the_neighbours_of_an_entity_come_with_their_sentences(http):
    answer = http.client.get(f"/api/entities/{sample.COMMISSION}/neighbours").json()
    assert answer["centre"]["name"] == "Ban Dân vận Tỉnh ủy Nghệ An"
    edges = {(each["source"], each["type"]): each for each in answer["edges"]}
    tenure = edges[sample.CHAIR, "PRESIDES"]
    assert (tenure["properties"]["post"], tenure["properties"]["since"]) == ("head", "2021-03")
    assert tenure["evidence"][0]["quote"] == sample.SECOND
    assert {each["id"] for each in answer["nodes"]} >= {sample.CHAIR, sample.CONCLUSION}


def test_neighbours_beyond_the_limit_are_told_of(http):
    answer = http.client.get(f"/api/entities/{sample.COMMISSION}/neighbours", params={"limit": 1}).json()
    assert (len(answer["edges"]), answer["is_cut"]) == (1, True)


def test_a_document_comes_with_the_text_that_quotations_count_in(http):
    document = http.client.get(f"/api/documents/{sample.DOCUMENT}").json()
    edges = http.client.get(f"/api/entities/{sample.COMMISSION}/neighbours").json()["edges"]
    for quotation in (each for edge in edges for each in edge["evidence"]):
        assert document["text"][quotation["start"] : quotation["end"]] == quotation["quote"]


def test_a_document_of_which_little_is_known(http):
    answer = http.client.get(f"/api/documents/{sample.BARE_DOCUMENT}").json()
    assert (answer["name"], answer["title"], answer["published"], answer["languages"]) == ("bare.txt", "", None, [])


def test_health_tells_what_the_store_holds(http):
    answer = http.client.get("/health").json()
    assert answer == {"status": "ok", "counts": {"Document": 1, "Organization": 2, "IMPLEMENTS": 1}}


def test_an_export_is_a_file_of_its_type(http):
    answer = http.client.get("/api/export/turtle")
    assert answer.headers["content-type"].startswith("text/turtle")
    assert answer.headers["content-disposition"] == 'attachment; filename="remit.ttl"'
    assert f"turtle: {sample.COMMISSION}" in answer.text


def test_long_answers_are_compressed_for_whoever_takes_it(http):
    path = f"/api/entities/{sample.COMMISSION}/neighbours"
    assert http.client.get(path, headers={"Accept-Encoding": "gzip"}).headers["content-encoding"] == "gzip"
    assert "content-encoding" not in http.client.get(path, headers={"Accept-Encoding": "identity"}).headers


def test_the_words_of_the_ontology(http):
    answer = http.client.get("/api/vocabulary").json()
    assert answer["relations"]["IMPLEMENTS"]["inverse"]["en"] == inverse_label_of("IMPLEMENTS", "en")
    assert answer["post_titles"]["head"]["party-committee"]["vi"] == post_label("head", "party-committee", "vi")
    assert set(answer["labels"]) >= {"Organization", "Person", "Directive"}
