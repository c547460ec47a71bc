"""Markdown as a comment on a pull request: it fits, and scanned text stays text."""

import re

import pytest

from guard.model import FileClass, Outcome, Problem
from guard.reports import markdown, render


def test_a_bot_can_find_its_own_comment(build):
    assert render("markdown", build.result()).startswith(markdown.MARKER)


def test_findings_have_a_row_with_place_fact_and_policy(build):
    text = render("markdown", build.result(build.finding()))

    assert "| high | `infra/main.tf:3` | `test_thing.door`: open is true | GRD-TST-001 |" in text
    assert "## guard: 1 findings (1 high)" in text


def test_a_remedy_is_shown_once_for_all_its_findings(build):
    findings = [build.finding(key=str(number)) for number in range(3)]

    assert render("markdown", build.result(*findings)).count("Close it.") == 1


@pytest.mark.parametrize("count", [60, 30_000])
def test_a_comment_fits_into_what_github_takes(build, count):
    findings = [
        build.finding(
            message="m" * 500,
            resource_id="r" * 2000,
            about={"id": f"GRD-TST-{number:05}", "remediation": "x" * 3000},
        )
        for number in range(count)
    ]
    problems = [Problem(f"{number}.yaml", 1, "y" * 5000) for number in range(500)]

    text = render("markdown", build.result(*findings, problems=problems))

    assert len(text) <= 65_536
    rows = text.count("\n| high |")
    assert rows > 5
    assert f"and {count - rows} more." in text
    assert text.count("<details>") == text.count("</details>")
    assert "**Incomplete**: 500" in text


def test_scanned_text_cannot_become_a_link_an_image_html_or_a_mention(build):
    finding = build.finding(
        message="![x](http://evil) <img src=x> @octocat #1 a|b **bold** ~~gone~~ \\[y](z)\nnext",
        resource_id="a`b|c\nd",
        place=("x|y`z.tf", 1),
    )

    text = render("markdown", build.result(finding))
    [row] = [line for line in text.splitlines() if line.startswith("| high")]

    assert r"\!\[x\](http://evil)" in row
    assert "&lt;img" in row
    assert "<" not in row
    assert "@\u200boctocat" in row
    assert r"\#1" in row
    assert r"\*\*bold\*\*" in row
    assert r"\\\[y\]" in row
    assert "`a'b\\|c d`" in row
    assert len(re.findall(r"(?<!\\)\|", row)) == 5


def test_what_is_not_deployed_or_does_not_fail_is_only_counted(build):
    text = render(
        "markdown",
        build.result(
            build.finding(outcome=Outcome.UNKNOWN),
            build.finding(file_class=FileClass.TEST, key="other"),
        ),
    )

    assert "guard: no findings" in text
    assert "Besides: 1 unknown, 1 in tests, examples and vendored files." in text


def test_an_incomplete_run_says_so(build):
    text = render("markdown", build.result(problems=[Problem("a.yaml", 4, "found `a` tab")]))

    assert "**Incomplete**: 1 could not be read or evaluated." in text
    assert "- `a.yaml:4: found 'a' tab`" in text
