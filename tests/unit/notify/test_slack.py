import json

from guard.notify.slack import message


def texts(value):
    if isinstance(value, dict):
        if value.get("type") == "plain_text":
            yield value["text"]
        for item in value.values():
            yield from texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from texts(item)


def test_a_message_has_a_headline_the_state_of_things_and_the_findings(build, notice):
    posted = message(notice(new=[build.finding()]), 10)

    header, context, section = posted["blocks"]
    assert posted["text"] == "guard: 1 new finding (1 high)"
    assert header["text"]["text"] == posted["text"]
    assert "k8s://prod; now failing: 1 high" in context["elements"][0]["text"]
    assert section["text"]["text"].splitlines() == [
        "New",
        "• high GRD-TST-001 test_thing.door: open is true [infra/main.tf:3]",
    ]


def test_nothing_that_was_examined_is_read_as_markup(build, notice):
    hostile = "<!channel> <https://evil.example|click> *b*"
    finding = build.finding(message=hostile, resource_id="@here")

    posted = message(notice(new=[finding], gaps=[hostile], targets=[hostile]), 10)

    assert hostile not in posted["text"]
    assert sum(hostile in text for text in texts(posted["blocks"])) == 3
    assert "mrkdwn" not in json.dumps(posted)
    assert posted["unfurl_links"] is False


def test_a_message_stays_within_the_limits_of_slack(build, notice):
    long = "x" * 5000
    many = [build.finding(resource_id=f"{long}{number}", message=long) for number in range(300)]

    posted = message(
        notice(new=many, fixed=many, changed=many, gaps=[long] * 40, targets=[long] * 9), 25
    )

    assert len(posted["blocks"]) <= 50
    assert len(posted["blocks"][0]["text"]["text"]) <= 150
    shown = list(texts(posted["blocks"]))
    assert max(map(len, shown)) <= 3000
    assert sum(map(len, shown)) <= 13_000
    bullets = shown[2].split("\n• ")[1:]
    assert bullets[-1] == f"and {26 - len(bullets) + 1} more lines"
