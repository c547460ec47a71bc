"""Text for people: what stands where, and nothing that drives the terminal."""

import re

from guard.model import FileClass, Location, Outcome, Problem, Severity, Skipped, Snippet
from guard.reports import render


def test_a_finding_shows_its_line_in_a_frame_and_the_remedy(build):
    finding = build.finding(snippet=Snippet(2, ("thing {", "  open = true", "}")))

    text = render("text", build.result(finding))

    assert text.startswith(
        "infra/main.tf\n"
        "\n"
        "  3  high  test_thing.door: open is true  [GRD-TST-001]\n"
        "          2 | thing {\n"
        "    >     3 |   open = true\n"
        "          4 | }\n"
        "    fix  Close it.\n"
        "\n"
        "             open = false\n"
    )


def test_the_file_with_the_worst_finding_comes_first(build):
    mild = build.finding(place=("a.tf", 1), about={"severity": Severity.LOW})
    bad = build.finding(place=("b.tf", 1), about={"id": "X", "severity": Severity.CRITICAL})
    findings = sorted([mild, bad], key=lambda finding: finding.order)

    text = render("text", build.result(*findings))

    assert text.index("b.tf\n") < text.index("a.tf\n")


def test_instances_and_related_places_are_named_and_long_lists_cut(build):
    finding = build.finding(
        instances=tuple(f"thing.x[{number}]" for number in range(6)),
        related=(Location("modules/a.tf", 9),),
    )

    text = render("text", build.result(finding))

    assert "in 6 instances: thing.x[0], thing.x[1], thing.x[2], thing.x[3] and 2 more" in text
    assert "see also modules/a.tf:9" in text


def test_open_questions_problems_skipped_files_and_notes_are_shown(build):
    text = render("text", build.one_of_each())

    assert "Open: 1 depend on values that are not known before deployment" in text
    assert "Incomplete: 2 could not be read or evaluated" in text
    assert "  broken.yaml:4: found a tab" in text
    assert "  1 x a Helm template" in text
    assert "  module x was not fetched" in text


def test_the_last_lines_sum_up(build):
    text = render("text", build.one_of_each())

    assert text.splitlines()[-2:] == [
        "Examined 1/1 terraform: 2 resources, 2 policies, 0 checks",
        "2 findings (1 critical, 1 high), 1 outside deployed files, 1 unknown, 2 waived,"
        " 1 baselined",
    ]


def test_long_lists_of_open_questions_are_cut_with_a_way_to_see_all(build):
    findings = [build.finding(outcome=Outcome.UNKNOWN, key=str(number)) for number in range(30)]

    text = render("text", build.result(*findings))

    assert text.count("open is true") == 10
    assert "20 more; `-o json` lists them all" in text


def test_colours_are_there_only_when_wanted(build):
    result = build.result(build.finding())
    coloured = render("text", result, color=True)

    assert "\x1b" not in render("text", result)
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == render("text", result)
    assert "\x1b[1;31mhigh\x1b[0m" in coloured


def test_scanned_text_cannot_drive_the_terminal(build):
    nasty = "\x1b[2J\x1b]0;owned\x07\r\x9b31m\u202egnp.exe\nsecond"
    finding = build.finding(
        place=(f"a{nasty}.tf", 1),
        message=nasty,
        resource_id=nasty,
        instances=(nasty, "b"),
        snippet=Snippet(1, (nasty,)),
    )
    opened = build.finding(outcome=Outcome.UNKNOWN, message=nasty)
    test_file = build.finding(file_class=FileClass.TEST, message=nasty)

    for color in (False, True):
        text = render(
            "text",
            build.result(
                finding,
                opened,
                test_file,
                problems=[Problem(nasty, 1, nasty)],
                notes=[nasty],
                skipped=[Skipped(nasty, "a link")],
            ),
            color=color,
        )
        plain = re.sub(r"\x1b\[[0-9;]*m", "", text) if color else text
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]", plain)
        assert "\nsecond" not in plain
