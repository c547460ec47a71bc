"""What is taken out of resources and source lines, and what stays."""

from __future__ import annotations

import base64
import json
from typing import Any
from unittest.mock import Mock

import pytest

from guard.model import Origin, Resource
from guard.sources.redaction import Redactor, is_secret


def _redacted(kind: str, config: dict[str, Any]) -> Resource:
    origin = Mock(spec=Origin)
    return Redactor().redact(Resource(kind, "it", "it", config, origin))


def _places(resource: Resource) -> list[list[str | int]]:
    return [list(secret.path) for secret in resource.secrets]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DB_PASSWORD", "root"),
        ("SMTP_PASS", "letmein"),
        ("SERVICE_TOKEN", "9f8a7b6c5d4e3f2a1b"),
        ("secret_string", '{"username": "app", "password": "hunter22"}'),
    ],
)
def test_a_literal_in_a_field_that_holds_secrets_is_one(name: str, value: str) -> None:
    assert is_secret(name, value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TLS_SECRET", "trainer-tls-2"),
        ("EOS_TOKEN", "</s>"),
        ("MAX_TOKEN", "4096"),
        ("PULL_SECRET", "regcred"),
        ("DB_PASSWORD", "${DB_PASSWORD}"),
        ("credentials", '{"s3": {"s3AccessKeyIDName": "AWS_ACCESS_KEY_ID"}}'),
        ("encryption_key", "alias/builds"),
    ],
)
def test_names_of_objects_settings_and_references_are_none(name: str, value: str) -> None:
    assert not is_secret(name, value)


def test_secrets_on_command_lines_are_taken_out_and_their_flags_stay() -> None:
    args = ["--db-password=s3cret", "--token", "abc", "--token-file=/run/token", "serve"]

    resource = _redacted("kubernetes/pod", {"args": args})

    assert resource.config["args"] == [
        "--db-password=[redacted:literal]",
        "--token",
        "[redacted:literal]",
        "--token-file=/run/token",
        "serve",
    ]
    assert _places(resource) == [["args", 0], ["args", 2]]


def test_the_name_of_a_key_in_a_secret_is_no_password() -> None:
    reference = {"secretName": "bridge", "password": "password"}

    assert _places(_redacted("kafka.strimzi.io/kafkabridge", {"passwordSecret": reference})) == []


def test_the_name_that_an_external_secret_gets_is_no_secret() -> None:
    entry = {"secretKey": "first_friend", "remoteRef": {"key": "remote-secret"}}

    assert _places(_redacted("external-secrets.io/externalsecret", {"data": [entry]})) == []


def test_passwords_in_settings_files_of_a_config_map_are_taken_out() -> None:
    text = "url = postgres\nspring.datasource.password = s3cret\n# password: none\n"

    resource = _redacted("kubernetes/configmap", {"data": {"app.properties": text}})

    assert "s3cret" not in resource.config["data"]["app.properties"]
    assert _places(resource) == [["data", "app.properties", 1]]


def test_scripts_in_a_config_map_are_not_settings() -> None:
    config = {"data": {"main.py": "password = read\nserve(password)\n"}}

    assert _places(_redacted("kubernetes/configmap", config)) == []


def test_passwords_that_a_start_script_sets_are_taken_out() -> None:
    text = (
        "#!/bin/sh\n"
        "export DATABASE_PASSWORD=SomeSortOfPassword\n"
        "DB_PASSWORD=$(aws ssm get-parameter --name db)\n"
        "SECRET_NAME=prod/db\n"
        "PASSWORD=$GIVEN\n"
    )

    resource = _redacted("aws_launch_configuration", {"user_data": text})

    assert "SomeSortOfPassword" not in resource.config["user_data"]
    assert _places(resource) == [["user_data", 1, "DATABASE_PASSWORD"]]


def test_the_copy_that_kubectl_keeps_of_a_secret_does_not_survive() -> None:
    encoded = base64.b64encode(b"s3cret").decode()
    copy = json.dumps({"data": {"password": encoded}})
    annotations = {"kubectl.kubernetes.io/last-applied-configuration": copy, "team": "ml"}
    config = {"metadata": {"annotations": annotations}, "data": {"password": encoded}}

    resource = _redacted("kubernetes/secret", config)

    assert encoded not in json.dumps(resource.config)
    assert resource.config["metadata"]["annotations"] == {"team": "ml"}


def test_encoded_placeholders_of_a_secret_are_no_values() -> None:
    encoded = base64.b64encode(b"<replace-me>").decode()

    assert _places(_redacted("kubernetes/secret", {"data": {"password": encoded}})) == []


def test_an_ordinary_word_is_hidden_only_where_it_is_a_value() -> None:
    redactor = Redactor()
    config = {"env": [{"name": "DB_PASSWORD", "value": "root"}]}
    redactor.redact(Resource("kubernetes/pod", "it", "it", config, Mock(spec=Origin)))

    assert redactor.scrub("runAsGroup is 0, the root group") == "runAsGroup is 0, the root group"
    assert redactor.scrub('  value: "root"') == '  value: "[redacted:literal]"'


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("args: [--token, zebra]", "args: [--token, [redacted:literal]]"),
        ("mysql -u app -pzebra", "mysql -u app -p[redacted:literal]"),
        ("login --password zebra x", "login --password [redacted:literal] x"),
        ("namespace: zebra-system", "namespace: zebra-system"),
    ],
)
def test_short_words_are_hidden_where_secrets_stand(line: str, expected: str) -> None:
    redactor = Redactor()
    config = {"env": [{"name": "DB_PASSWORD", "value": "zebra"}]}
    redactor.redact(Resource("kubernetes/pod", "it", "it", config, Mock(spec=Origin)))

    assert redactor.scrub(line) == expected


@pytest.mark.parametrize(
    "text",
    [
        "xxxx\nxxxxx\n",
        "-----BEGIN OPENSSH PRIVATE KEY-----\nXXXXXXXXXXXXXXXXXXXX\nXXXX\n-----END OPENSSH PRIVATE KEY-----\n",
    ],
    ids=["lines", "key"],
)
def test_letters_that_stand_for_a_secret_are_none(text):
    assert _redacted("kubernetes/secret", {"stringData": {"id_rsa": text}}).secrets == ()
