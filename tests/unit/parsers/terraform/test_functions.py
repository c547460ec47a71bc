"""Functions give what Terraform 1.11 gives; the expected values were taken from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from guard.model import UNKNOWN
from guard.parsers.terraform.functions import FUNCTIONS

# What `jsonencode` makes is an object in a resource; joining it to a text shows the text.
RESULTS: list[tuple[str, Any]] = [
    ("abs(-12.4)", 12.4),
    ("ceil(5.1)", 6),
    ("floor(-4.9)", -5),
    ("log(50, 10)", 1.6989700043360185),
    ("log(16, 2)", 4),
    ("max(12, 54, 3)", 54),
    ("min(12, 54, 3)", 3),
    ("max([12, 54, 3]...)", 54),
    ('parseint("100", 10)', 100),
    ('parseint("FF", 16)', 255),
    ('parseint("-10", 2)', -2),
    ('parseint("1011111011101111", 2)', 48879),
    ('parseint("aA", 62)', 656),
    ("pow(3, 2)", 9),
    ("pow(4, 0)", 1),
    ("pow(2, 0.5)", 1.4142135623730951),
    ("signum(-13)", -1),
    ("signum(0)", 0),
    ('chomp("hello\\r\\n")', "hello"),
    ('endswith("hello world", "world")', True),
    ('startswith("hello world", "world")', False),
    ('format("Hello, %s!", "Ander")', "Hello, Ander!"),
    ('format("There are %d lights", 4)', "There are 4 lights"),
    ('format("%4d|%-4d|%04d|%+d", 4, 4, 4, 4)', "   4|4   |0004|+4"),
    ('format("%5.1f|%x|%X|%b|%o", 3.14159, 255, 255, 5, 8)', "  3.1|ff|FF|101|10"),
    ('format("%q %v %#v %t %%", "a\\"b", [1, "x"], "x", true)', '"a\\"b" [1,"x"] "x" true %'),
    ('format("%[2]s %[1]s", "a", "b")', "b a"),
    ('format("%s", 1.5)', "1.5"),
    ('format("%s", true)', "true"),
    ('format("%v", {a = 1})', '{"a":1}'),
    ('format("%e", 12345.678)', "1.234568e+04"),
    ('format("%g", 12345.678)', "12345.678"),
    ('format("%05s|%-5s|", "a", "b")', "0000a|b    |"),
    ('format("%.2s", "abc")', "ab"),
    ('format("%d", "12")', "12"),
    ('formatlist("Hello, %s!", ["Valentina", "Ander"])', ["Hello, Valentina!", "Hello, Ander!"]),
    ('formatlist("%s-%s", "a", ["x", "y"])', ["a-x", "a-y"]),
    ('indent(2, "a\\nb\\nc")', "a\n  b\n  c"),
    ('join("-", ["foo", "bar"], ["x"])', "foo-bar-x"),
    ('join("-", ["", "x"])', "-x"),
    ('join(",", [])', ""),
    ('lower("HELLO")', "hello"),
    ('regex("[a-z]+", "53453453.345345aaabbbccc23454")', "aaabbbccc"),
    (
        'regex("(\\\\d\\\\d\\\\d\\\\d)-(\\\\d\\\\d)-(\\\\d\\\\d)", "2019-02-01")',
        ["2019", "02", "01"],
    ),
    (
        'regex("^(?:(?P<scheme>[^:/?#]+):)?(?://(?P<authority>[^/?#]*))?", "https://terraform.io/docs/")',
        {"authority": "terraform.io", "scheme": "https"},
    ),
    ('regex("^[[:alpha:]_]+$", "ab_c")', "ab_c"),
    ('regexall("[a-z]+", "1234abcd5678efgh9")', ["abcd", "efgh"]),
    ('regexall("([a-z])(\\\\d)", "a1b2")', [["a", "1"], ["b", "2"]]),
    ('replace("1 + 2 + 3", "+", "-")', "1 - 2 - 3"),
    ('replace("hello world", "/w.*d/", "everybody")', "hello everybody"),
    ('replace("abc", "/(b)/", "[$1]")', "a[b]c"),
    ('replace("abc", "/(?P<x>b)/", "[$x]")', "a[b]c"),
    ('replace("a.b", ".", "-")', "a-b"),
    ("reverse([1, 2, 3])", [3, 2, 1]),
    ('split(",", "foo,bar,baz")', ["foo", "bar", "baz"]),
    ('split(",", "")', [""]),
    ('split("", "abc")', ["a", "b", "c"]),
    ('strcontains("hello world", "wor")', True),
    ('strrev("hello")', "olleh"),
    ('substr("hello world", 1, 4)', "ello"),
    ('substr("hello world", -5, -1)', "world"),
    ('substr("hello", 0, 100)', "hello"),
    ('substr("hello", 5, 2)', ""),
    ('substr("hello", -10, 2)', "he"),
    ('title("hello world-wide o\'neil")', "Hello World-Wide O'Neil"),
    ('trim("?!hello?!", "!?")', "hello"),
    ('trimprefix("helloworld", "hello")', "world"),
    ('trimsuffix("helloworld", "world")', "hello"),
    ('trimspace("  hello\\n\\n")', "hello"),
    ('upper("hello")', "HELLO"),
    ('alltrue(["true", true])', True),
    ("alltrue([])", True),
    ("anytrue([true, false])", True),
    ("anytrue([])", False),
    ('chunklist(["a", "b", "c", "d", "e"], 2)', [["a", "b"], ["c", "d"], ["e"]]),
    ('chunklist(["a", "b"], 0)', [["a", "b"]]),
    ('coalesce("", "b")', "b"),
    ('coalesce(null, "a")', "a"),
    ('coalesce(["", "b"]...)', "b"),
    ('coalescelist([], ["c", "d"])', ["c", "d"]),
    ('compact(["a", "", "b", null, "c"])', ["a", "b", "c"]),
    ('concat(["a", ""], ["b", "c"])', ["a", "", "b", "c"]),
    ('contains(["a", "b"], "a")', True),
    ('contains(["a", "b"], "d")', False),
    ("contains([1, 2], 1)", True),
    ('distinct(["a", "b", "a", "c"])', ["a", "b", "c"]),
    ('element(["a", "b", "c"], 1)', "b"),
    ('element(["a", "b", "c"], 4)', "b"),
    ('flatten([["a", "b"], [], ["c", ["d"]]])', ["a", "b", "c", "d"]),
    ('index(["a", "b", "c"], "b")', 1),
    ("keys({a = 1, c = 2, d = 3, b = 0})", ["a", "b", "c", "d"]),
    ("values({a = 3, c = 2, d = 1})", [3, 2, 1]),
    ("length([])", 0),
    ('length("hello")', 5),
    ('length({"a" = "b"})', 1),
    ('lookup({a = "ay", b = "bee"}, "a", "what?")', "ay"),
    ('lookup({a = "ay", b = "bee"}, "c", "what?")', "what?"),
    (
        'matchkeys(["i-123", "i-abc", "i-def"], ["us-west", "us-east", "us-east"], ["us-east"])',
        ["i-abc", "i-def"],
    ),
    ('merge({a = "b", c = "d"}, {e = "f", c = "z"})', {"a": "b", "c": "z", "e": "f"}),
    ("merge({a = 1}, null)", {"a": 1}),
    ("merge([{a = 1}, {b = 2}]...)", {"a": 1, "b": 2}),
    ("one([])", None),
    ('one(["hello"])', "hello"),
    ('one(toset(["x"]))', "x"),
    ("range(3)", [0, 1, 2]),
    ("range(1, 4)", [1, 2, 3]),
    ("range(1, 8, 2)", [1, 3, 5, 7]),
    ("range(4, 1)", [4, 3, 2]),
    ("range(10, 5, -2)", [10, 8, 6]),
    ("range(0)", []),
    ("range(1, 2, 0.5)", [1, 1.5]),
    ('setintersection(["a", "b"], ["b", "c"], ["b", "d"])', ["b"]),
    (
        'setproduct(["development", "staging"], ["app1", "app2"])',
        [
            ["development", "app1"],
            ["development", "app2"],
            ["staging", "app1"],
            ["staging", "app2"],
        ],
    ),
    ('setsubtract(["a", "b", "c"], ["a", "c"])', ["b"]),
    ('setunion(["a", "b"], ["b", "c"], ["d"])', ["a", "b", "c", "d"]),
    ('slice(["a", "b", "c", "d"], 1, 3)', ["b", "c"]),
    ('sort(["e", "d", "a", "x"])', ["a", "d", "e", "x"]),
    ("sum([10, 13, 6, 4.5])", 33.5),
    ("sum([0.1, 0.2])", 0.3),
    ('transpose({a = ["1", "2"], b = ["2", "3"]})', {"1": ["a"], "2": ["a", "b"], "3": ["b"]}),
    ('zipmap(["a", "b"], [1, 2])', {"a": 1, "b": 2}),
    ('base64decode("SGVsbG8gV29ybGQ=")', "Hello World"),
    ('base64encode("Hello World")', "SGVsbG8gV29ybGQ="),
    (
        'csvdecode("a,b,c\\n1,2,3\\n4,5,6\\n")',
        [{"a": "1", "b": "2", "c": "3"}, {"a": "4", "b": "5", "c": "6"}],
    ),
    ('jsondecode("{\\"hello\\": \\"world\\"}")', {"hello": "world"}),
    ('jsondecode("true")', True),
    ('jsonencode("a<b>&c")', '"a\\u003cb\\u003e\\u0026c"'),
    ('textdecodebase64("SABlAGwAbABvAA==", "UTF-16LE")', "Hello"),
    ('textencodebase64("Hello", "UTF-16LE")', "SABlAGwAbABvAA=="),
    ('urlencode("Hello World!")', "Hello+World%21"),
    (
        'urlencode("foo:bar@localhost?foo=bar&bar=baz~-_.")',
        "foo%3Abar%40localhost%3Ffoo%3Dbar%26bar%3Dbaz~-_.",
    ),
    ('yamldecode("hello: world")', {"hello": "world"}),
    ('yamlencode({"a" = "b", "c" = "d"})', '"a": "b"\n"c": "d"\n'),
    ('yamlencode({"foo" = [1, 2, 3], "bar" = "baz"})', '"bar": "baz"\n"foo":\n- 1\n- 2\n- 3\n'),
    (
        'yamlencode({ a = [1, { b = "c", d = "e" }], x = {}, y = [], z = { q = [[1, 2], [3]] } })',
        '"a":\n- 1\n- "b": "c"\n  "d": "e"\n"x": {}\n"y": []\n"z":\n'
        '  "q":\n  - - 1\n    - 2\n  - - 3\n',
    ),
    ("yamlencode([])", "[]\n"),
    ('yamlencode("x")', '"x"\n'),
    ('basename("foo/bar/baz.txt")', "baz.txt"),
    ('basename("foo/bar/")', "bar"),
    ('basename("")', "."),
    ('dirname("foo/bar/baz.txt")', "foo/bar"),
    ('dirname("foo")', "."),
    ('dirname("/foo")', "/"),
    ('dirname("foo/")', "foo"),
    ('formatdate("DD MMM YYYY hh:mm ZZZ", "2018-01-02T23:12:01Z")', "02 Jan 2018 23:12 UTC"),
    (
        'formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01Z")',
        "Tuesday, 02-Jan-18 23:12:01 UTC",
    ),
    (
        'formatdate("EEE, DD MMM YYYY hh:mm:ss ZZZ", "2018-01-02T23:12:01-08:00")',
        "Tue, 02 Jan 2018 23:12:01 -0800",
    ),
    ('formatdate("MMM DD, YYYY", "2018-01-02T23:12:01Z")', "Jan 02, 2018"),
    ('formatdate("HH:mmaa H AA", "2018-01-02T23:12:01Z")', "11:12pm 11 PM"),
    ('formatdate("h\'h\'mm", "2018-01-02T23:12:01Z")', "23h12"),
    (
        'formatdate("YYYY-MM-DD\'T\'hh:mm:ssZ", "2018-01-02T23:12:01+05:30")',
        "2018-01-02T23:12:01+05:30",
    ),
    ('formatdate("ZZZZ ZZZZZ M D s m", "2018-01-02T03:02:01+05:30")', "+0530 +05:30 1 2 1 2"),
    ('timeadd("2017-11-22T00:00:00Z", "10m")', "2017-11-22T00:10:00Z"),
    ('timeadd("2017-11-22T00:00:00Z", "-1h30m")', "2017-11-21T22:30:00Z"),
    ('timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:00Z")', 0),
    ('timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:00:00-01:00")', 0),
    ('md5("hello world")', "5eb63bbbe01eeed093cb22bb8f5acdc3"),
    ('sha1("hello world")', "2aae6c35c94fcfb415dbe95f408b9ce91ee846ed"),
    ('sha256("hello world")', "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9"),
    (
        'sha512("hello world")',
        "309ecc489c12d6eb4cc40f50c902f2b4d0ed77ee511a7c7a9bcd3ca86d4cd86f989dd35bc5ff499670da34255b45b0cfd830e81f605dcf7dc5542e93ae9cd76f",
    ),
    ('base64sha256("hello world")', "uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek="),
    (
        'base64sha512("hello world")',
        "MJ7MSJwS1utMxA9QyQLytNDtd+5RGnx6m808qG1M2G+YndNbxf9JlnDaNCVbRbDP2DDoH2Bdz33FVC6TrpzXbw==",
    ),
    ('uuidv5("dns", "www.terraform.io")', "a5008fae-b28c-5ba5-96cd-82b4c53552d6"),
    (
        'uuidv5("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.terraform.io")',
        "a5008fae-b28c-5ba5-96cd-82b4c53552d6",
    ),
    ('cidrhost("10.12.112.0/20", 16)', "10.12.112.16"),
    ('cidrhost("10.12.112.0/20", -1)', "10.12.127.255"),
    ('cidrhost("fd00:fd12:3456:7890:00a2::/72", 34)', "fd00:fd12:3456:7890::22"),
    ('cidrnetmask("172.16.0.0/12")', "255.240.0.0"),
    ('cidrsubnet("172.16.0.0/12", 4, 2)', "172.18.0.0/16"),
    ('cidrsubnet("10.1.2.0/24", 4, 15)', "10.1.2.240/28"),
    ('cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', "fd00:fd12:3456:7800:a200::/72"),
    (
        'cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)',
        ["10.1.0.0/20", "10.1.16.0/20", "10.1.32.0/24", "10.1.48.0/20"],
    ),
    ('cidrsubnets("10.0.0.0/8", 8, 16, 8)', ["10.0.0.0/16", "10.1.0.0/24", "10.2.0.0/16"]),
    ('tobool("true")', True),
    ("tobool(null)", None),
    ('tolist(["a", "b", 3])', ["a", "b", "3"]),
    ('tomap({"a" = 1, "b" = 2})', {"a": 1, "b": 2}),
    ('tonumber("1")', 1),
    ('toset(["c", "b", "b"])', ["b", "c"]),
    ("tostring(true)", "true"),
    ("tostring(1.0)", "1"),
    ("tostring(1e21)", "1000000000000000000000"),
    ("tostring(0.000001)", "0.000001"),
    ('try(jsondecode("{"), "fallback")', "fallback"),
    ('try([][0], {a = 1}.b, "c")', "c"),
    ("can({a = 1}.b)", False),
    ("can(1)", True),
    ('nonsensitive(sensitive("x"))', "x"),
    ('strcontains("a", "")', True),
    ('substr("héllo", 1, 3)', "éll"),
    ('length("é")', 1),
    ('lower("ÀÉ")', "àé"),
    ('trimspace("\\t x")', "x"),
    ("flatten([])", []),
    ("keys({})", []),
    ("concat([])", []),
    ('lookup({}, "a", null)', None),
    ("coalesce(null, 5)", 5),
    ('title("")', ""),
    ('contains(toset(["a"]), "a")', True),
    ('distinct([1, 1, "1"])', ["1"]),
    ('sort(["b", "A", "a"])', ["A", "a", "b"]),
    ('join(",", [1, true])', "1,true"),
    ("tostring(null)", None),
    ("jsonencode(null)", "null"),
    ('base64encode("é")', "w6k="),
    ('sum(["1", 2])', 3),
    ('max("3", 2)', 3),
    ('range("3")', [0, 1, 2]),
    ('element(["a"], "0")', "a"),
    ('cidrsubnet("10.0.0.5/16", 8, 1)', "10.0.1.0/24"),
    ('replace("aXbX", "/X$/", "")', "aXb"),
    ('replace("a\\nb", "\\n", "")', "ab"),
    ('regexall("(?i)abc", "ABC abc")', ["ABC", "abc"]),
    ('regex("(a)|(b)", "b")', [None, "b"]),
    ('split(".", "a.b")', ["a", "b"]),
    ('abspath("/a/../b")', "/b"),
    ('pathexpand("/a/b")', "/a/b"),
    ("upper(1)", "1"),
]

FAILURES = [
    'parseint("12", 2)',
    'format("%s", ["a"])',
    'format("%s")',
    'regex("[a-z]+", "123")',
    'element(["a", "b", "c"], -1)',
    "element([], 0)",
    "one(null)",
    'cidrhost("10.0.0.0/30", 4)',
    'cidrsubnet("10.0.0.0/24", 2, 4)',
    'tobool("yes")',
    'tonumber("no")',
    'regex("a.c", "a\\nc")',
    "length(null)",
]


@pytest.mark.parametrize(("call", "expected"), RESULTS)
def test_a_function_gives_what_terraform_gives(
    value: Callable[..., Any], call: str, expected: Any
) -> None:
    [result] = value(f"[{call}]")

    assert result == pytest.approx(expected) if isinstance(expected, float) else result == expected
    assert isinstance(result, bool) == isinstance(expected, bool)


@pytest.mark.parametrize("call", FAILURES)
def test_a_call_that_terraform_refuses_is_caught_by_try(
    value: Callable[..., Any], call: str
) -> None:
    assert value(f'try({call}, "refused")') == "refused"


@pytest.mark.parametrize("call", FAILURES)
def test_a_call_that_terraform_refuses_is_unknown(value: Callable[..., Any], call: str) -> None:
    assert UNKNOWN in value(call)


def test_at_least_a_hundred_functions_are_known() -> None:
    assert len(FUNCTIONS) >= 100


@pytest.mark.parametrize(
    "call", ["timestamp()", "uuid()", 'bcrypt("x")', 'fileset(".", "*")', "provider::x::y(1)"]
)
def test_what_only_deployment_can_tell_is_unknown(value: Callable[..., Any], call: str) -> None:
    assert UNKNOWN in value(call)


def test_an_unknown_function_keeps_the_references_of_its_arguments(
    value: Callable[..., Any],
) -> None:
    found = value("provider::x::y(aws_s3_bucket.b.arn)")

    assert found["$refs"] == ["aws_s3_bucket.b"]


def test_files_of_the_scan_are_read(terraform: Any) -> None:
    files = {
        "infra/main.tf": """
            resource "test_case" "this" {
              text     = file("${path.module}/texts/a.txt")
              digest   = filesha256("texts/a.txt")
              exists   = fileexists("texts/a.txt")
              encoded  = filebase64("texts/a.txt")
              decoded  = jsondecode(file("texts/b.json")).list[1]
              rendered = templatefile("texts/c.tftpl", { names = ["x", "y"], on = true })
            }
        """,
        "infra/texts/a.txt": "hello world",
        "infra/texts/b.json": '{"list": [1, 2]}',
        "infra/texts/c.tftpl": (
            "%{ for name in names ~}\n<${name}>%{ if on } on%{ endif }\n%{ endfor ~}\n"
        ),
    }

    assert terraform.configs(files, "infra")["test_case.this"] == {
        "text": "hello world",
        "digest": "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9",
        "exists": True,
        "encoded": "aGVsbG8gd29ybGQ=",
        "decoded": 2,
        "rendered": "<x> on\n<y> on\n",
    }


@pytest.mark.parametrize("path", ["missing.txt", "/etc/passwd", "../../outside", "~/.ssh/id_rsa"])
def test_a_file_outside_the_scan_is_unknown(value: Callable[..., Any], path: str) -> None:
    assert value(f'file("{path}")') == {UNKNOWN: f'file("{path}")'}
    assert UNKNOWN in value(f'fileexists("{path}")')


def test_a_template_file_sees_only_what_it_is_given(terraform: Any) -> None:
    files = {
        "main.tf": """
            variable "secret" {
              default = "s"
            }
            resource "test_case" "this" {
              value = templatefile("t.tftpl", {})
            }
        """,
        "t.tftpl": "${var.secret}",
    }

    assert UNKNOWN in terraform.configs(files)["test_case.this"]["value"]
