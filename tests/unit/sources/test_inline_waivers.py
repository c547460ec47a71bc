"""Waivers in comments: what they say, and which line they speak about."""

from datetime import date

import pytest

from guard.sources.inline_waivers import read_inline

WHOLE = 'guard:waive GRD-AWS-001 reason="public by design" owner=web expires=2027-01-31'


def read(text):
    waivers, problems = read_inline("a.tf", text)
    assert problems == []
    return waivers


@pytest.mark.parametrize("mark", ["#", "//", "<!--", "##  ", "x = 1 #"])
def test_a_comment_of_any_format_is_read(mark):
    [waiver] = read(f"{mark} {WHOLE}\nresource\n")

    assert (waiver.policy, waiver.reason, waiver.owner, waiver.expires, waiver.resource) == (
        "GRD-AWS-001",
        "public by design",
        "web",
        date(2027, 1, 31),
        "*",
    )
    assert str(waiver.declared) == "a.tf:1"


@pytest.mark.parametrize("value", ['"it\'s"', "'so \"said\"'", "plain"])
def test_a_value_may_be_quoted_either_way(value):
    [waiver] = read(f"# {WHOLE}".replace('"public by design"', value))

    assert waiver.reason == value.strip("\"'" if value == "plain" else value[0])


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        (f"# {WHOLE}\ncode\n", 2),
        (f"code # {WHOLE}\ncode\n", 1),
        (f"# {WHOLE}\n# why\n\n// more\ncode\n", 5),
        (f"  # {WHOLE}\n", 1),
        (f"# {WHOLE}\n# nothing follows\n", 1),
    ],
)
def test_it_speaks_about_its_line_or_the_next_that_is_no_comment(text, subject):
    assert [waiver.line for waiver in read(text)] == [subject]


def test_all_of_a_stack_speak_about_the_same_line():
    assert [waiver.line for waiver in read(f"# {WHOLE}\n# {WHOLE}\ncode\n")] == [3, 3]


@pytest.mark.parametrize("text", ["guard:waive X\n", f'text = "{WHOLE}"\n', "# guard:waived X\n"])
def test_what_is_no_comment_is_none(text):
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("# guard:waive", "lacks policy, reason, owner, expires"),
        (f"# {WHOLE}".replace("owner=web ", ""), "lacks owner"),
        (f"# {WHOLE}".replace("web", '""'), "lacks owner"),
        (f"# {WHOLE}".replace("2027-01-31", "31.1.2027"), "is not a date"),
        (f"# {WHOLE} until=2028", "unknown field: until"),
    ],
)
def test_one_that_lacks_something_is_a_problem_at_its_line(text, reason):
    waivers, [problem] = read_inline("a.tf", f"\n{text}\n")

    assert waivers == []
    assert (problem.path, problem.line) == ("a.tf", 2)
    assert reason in problem.reason
