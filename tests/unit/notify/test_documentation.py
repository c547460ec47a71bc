import hashlib
import hmac
import json
import re
import time
import tomllib
from pathlib import Path

import pytest

from guard import notify
from guard.notify import _MODULES
from guard.notify.webhook import document

PAGE = Path(__file__).parents[3].joinpath("docs/notifications.md").read_text("utf-8")
TABLES = [
    table
    for block in re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    for table in tomllib.loads(block)["notify"]
]


def test_every_type_has_an_example_that_guard_accepts():
    assert notify.read(TABLES)
    assert {table["type"] for table in TABLES} == set(_MODULES)


def test_the_receiver_of_the_page_takes_what_guard_signs_and_nothing_else(notice, build):
    [source] = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    names = {}
    exec(source, names)  # noqa: S102 - it is ours

    def signed(sent):
        body = json.dumps(document(notice(new=[build.finding()]), 10, sent)).encode()
        return body, "sha256=" + hmac.new(b"key", body, hashlib.sha256).hexdigest()

    now = int(time.time())
    assert names["verified"](*signed(now), "key")["new"]["count"] == 1
    with pytest.raises(ValueError, match="not from guard"):
        names["verified"](*signed(now), "another key")
    with pytest.raises(ValueError, match="an old message"):
        names["verified"](*signed(now - 3600), "key")


def test_the_members_of_a_message_are_those_of_the_page(notice, build):
    message = document(notice(new=[build.finding()]), 10, 0)
    told = [*message, *message["run"], *message["new"], *message["new"]["findings"][0]]

    assert [name for name in told if f"`{name}`" not in PAGE] == []
