"""Vault's policies: its own notation and JSON give one kind of object, with places."""

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guard.errors import ParseError
from guard.parsers import vault_policy

POLICY = """\
# who trains reads
path "secret/data/ml/*" {
  capabilities = ["read", "list"]
}

path "sys/audit" {
  capabilities = ["read", "sudo"] # root-protected
}
"""


def test_a_policy_is_what_its_json_notation_says():
    assert vault_policy.read(POLICY) == {
        "path": {
            "secret/data/ml/*": {"capabilities": ["read", "list"]},
            "sys/audit": {"capabilities": ["read", "sudo"]},
        }
    }


def test_both_notations_give_the_same():
    text = '{"path": {"secret/data/ml/*": {"capabilities": ["read"]}}}'
    listed = '{"path": [{"secret/data/ml/*": [{"capabilities": ["read"]}]}]}'

    expected = vault_policy.read('path "secret/data/ml/*" { capabilities = ["read"] }')

    assert vault_policy.read(text) == vault_policy.read(listed) == expected


def test_rules_about_one_path_are_united():
    text = 'path "a" { capabilities = ["read"] }\npath "a" { capabilities = ["list", "read"] }\n'

    assert vault_policy.read(text)["path"] == {"a": {"capabilities": ["read", "list"]}}


def test_the_old_argument_policy_stands_for_its_capabilities():
    text = 'path "secret/*" {\n  policy = "write"\n}\n'

    capabilities = vault_policy.read(text)["path"]["secret/*"]["capabilities"]

    assert capabilities == ["create", "read", "update", "delete", "list"]


def test_parameters_that_limit_a_rule_are_kept():
    text = 'path "a" {\n capabilities = ["update"]\n allowed_parameters = { "x" = ["1", "2"] }\n}\n'

    assert vault_policy.read(text)["path"]["a"]["allowed_parameters"] == {"x": ["1", "2"]}


def test_names_of_entities_in_a_path_stay_as_they_are_written():
    text = 'path "secret/data/{{identity.entity.id}}/*" { capabilities = ["read"] }'

    assert [*vault_policy.read(text)["path"]] == ["secret/data/{{identity.entity.id}}/*"]


def test_a_policy_without_rules_allows_nothing():
    assert vault_policy.read("") == vault_policy.read("# nothing yet\n") == {"path": {}}


def test_a_password_policy_has_its_length_and_its_rules():
    text = 'length = 24\nrule "charset" {\n  charset = "abc"\n  min-chars = 1\n}\n'

    assert vault_policy.read(text) == {
        "length": 24,
        "rule": [{"type": "charset", "charset": "abc", "min-chars": 1}],
    }


@pytest.mark.parametrize("text", ['path "a" {', "path {{{", '{"path": ', "{]"])
def test_what_is_no_policy_is_refused(text):
    with pytest.raises(ParseError):
        vault_policy.read(text, "ml")


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        (("path", "sys/audit", "capabilities"), 'capabilities = ["read", "sudo"]'),
        (("path", "sys/audit", "capabilities", 1), 'capabilities = ["read", "sudo"]'),
        (("path", "sys/audit", "min_wrapping_ttl"), 'path "sys/audit" {'),
        (("path", "sys/audit"), 'path "sys/audit" {'),
    ],
)
def test_a_path_leads_to_its_place_or_to_the_nearest_parent(path, shown):
    start, end = vault_policy.locate(POLICY, path)

    assert POLICY[start:end] == shown


def test_what_a_policy_does_not_say_has_no_place():
    assert vault_policy.locate(POLICY, ("path", "sys/mounts")) is None
    assert vault_policy.locate("kind: Policy\n", ("path", "a")) is None
    assert vault_policy.locate(POLICY, ()) is None


def test_only_texts_that_start_as_policies_do_are_claimed():
    assert vault_policy.claims(POLICY)
    assert vault_policy.claims("length = 20\n")
    assert not vault_policy.claims('{"Statement": []}')
    assert not vault_policy.claims("path: /\n")
    assert not vault_policy.claims("arn:aws:iam::aws:policy/ReadOnlyAccess")


def test_many_comments_before_something_else_take_no_time():
    started = time.monotonic()

    assert not vault_policy.claims("/* a */ " * 2_000 + "kind")
    assert vault_policy.claims('/* a */ # b\n// c\n path "x" {')
    assert time.monotonic() - started < 1


@given(st.text() | st.text('path "{}[]=\\n*,aé', max_size=60))
def test_any_text_is_a_policy_or_refused(text):
    with contextlib.suppress(ParseError):
        assert isinstance(vault_policy.read(text), dict)
