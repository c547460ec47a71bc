"""What is kept of engines: connections without passwords, keys with their age."""

import pytest

from guard.sources.vault.engines import _aws_role, _connection, _key


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("postgresql://vault:hunter2@db.example.com/f", "postgresql://db.example.com/f"),
        ("postgresql://vault:hun@ter2@db.example.com/f", "postgresql://db.example.com/f"),
        ("postgresql://{{username}}:hunter2@db.example.com/f", "postgresql://db.example.com/f"),
        ("vault:hunter2@tcp(db.example.com:3306)/", "tcp(db.example.com:3306)/"),
        ("server=db;password=hunter2;database=f", "server=db;password=…;database=f"),
        ("server=db;password={{password}}", "server=db;password={{password}}"),
        ("{{username}}:{{password}}@tcp(db:3306)/", "{{username}}:{{password}}@tcp(db:3306)/"),
        ("server=db;Pwd = hunter2", "server=db;Pwd=…"),
        ("mongodb://db.example.com/admin?tls=true", "mongodb://db.example.com/admin?tls=true"),
        (
            "postgresql://{{username}}:{{password}}@db.example.com/f",
            "postgresql://{{username}}:{{password}}@db.example.com/f",
        ),
    ],
)
def test_a_connection_url_loses_its_password_and_nothing_that_is_judged(url, kept):
    found = _connection({"connection_details": {"connection_url": url, "tls_ca": "long"}})

    assert found["connection_details"] == {"connection_url": kept}


def test_a_key_is_as_old_as_its_newest_version(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(1_700_000_000 + 10 * 86_400))
    versions = {"1": 1_600_000_000, "2": 1_700_000_000}

    found = _key({"latest_version": 2, "keys": versions, "exportable": False})

    assert found == {"latest_version": 2, "exportable": False, "age_days": 10}


def test_a_key_pair_is_as_old_as_its_date_says_and_loses_its_public_part(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")  # 2026-01-01
    version = {"creation_time": "2025-12-22T00:00:00.123456789Z", "public_key": "MCow"}

    assert _key({"latest_version": 1, "keys": {"1": version}})["age_days"] == 9


@pytest.mark.parametrize("version", [None, {}, {"creation_time": "soon"}, "x"])
def test_a_key_without_a_date_has_no_age(version):
    assert "age_days" not in _key({"latest_version": 1, "keys": {"1": version}})


def test_the_policy_of_an_aws_role_is_an_object_as_in_terraform():
    assert _aws_role({"policy_document": '{"Statement": []}'})["policy_document"] == {
        "Statement": []
    }
    assert _aws_role({"policy_document": ""})["policy_document"] == ""
    assert _aws_role({"policy_document": "{"})["policy_document"] == "{"
