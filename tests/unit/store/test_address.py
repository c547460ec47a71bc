"""What names a database, and how it is shown without its password."""

import sys

import pytest

from guard.errors import ConfigError
from guard.store import parse


@pytest.mark.parametrize("text", ["x/guard.db", "sqlite:///x/guard.db"])
def test_a_path_is_an_sqlite_file_below_the_current_folder(tmp_path, monkeypatch, text):
    monkeypatch.chdir(tmp_path)

    assert parse(text).file == tmp_path / "x/guard.db"
    assert str(parse(text)) == f"{tmp_path}/x/guard.db"


def test_a_path_may_start_at_the_root_or_at_home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))

    assert str(parse("/srv/guard.db")) == str(parse("sqlite:////srv/guard.db")) == "/srv/guard.db"
    assert parse("~/guard.db").file == tmp_path / "guard.db"


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_a_server_is_shown_without_password_and_parameters(scheme):
    address = parse(f"{scheme}://auditor:t%40ger@db:5433/guard?password=lion&sslmode=require")

    assert str(address) == "postgresql://auditor:***@db:5433/guard"
    assert address.file is None
    assert address.url.get_dialect().driver == "psycopg"
    assert address.url.query["sslmode"] == "require"


def test_a_service_is_shown_by_its_name():
    address = parse("postgresql:///?service=guard&password=lion")

    assert str(address) == "postgresql:///?service=guard"


def test_no_spelling_of_the_password_is_left_in_what_a_driver_says():
    address = parse("postgresql://auditor:t%40ger%20x@db/guard?password=lion")

    assert address.scrub("t@ger x, t%40ger%20x, t%40ger+x, lion") == "***, ***, ***, ***"
    assert parse("postgresql://db/guard").scrub("no password") == "no password"


def test_a_missing_driver_is_told_before_anything_is_examined(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(ConfigError, match="psycopg must be installed") as refused:
        parse("postgresql://auditor:tiger@db/guard")

    assert refused.value.hint == "pip install 'mlops-guard[postgres]'"
    assert "tiger" not in str(refused.value)
