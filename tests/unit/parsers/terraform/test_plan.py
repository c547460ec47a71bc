"""A plan is judged like the source it was made from."""

from __future__ import annotations

import json
from typing import Any

import pytest

from guard.errors import ParseError
from guard.model import UNKNOWN, Resource
from guard.parsers.terraform import parse_plan
from guard.parsers.terraform.plan import claims

BUCKET = {
    "address": "aws_s3_bucket.raw",
    "mode": "managed",
    "type": "aws_s3_bucket",
    "name": "raw",
    "values": {
        "bucket": "raw",
        "bucket_prefix": None,
        "force_destroy": False,
        "acl": "",
        "cors_rule": [],
        "tags": {},
        "kept": [],
        "policy": '{"Statement": [{"Effect": "Allow"}]}',
        "versioning": [{"enabled": True, "mfa_delete": None}],
        "password": "hunter2",
        "nested": [{"token": "t", "plain": "p"}],
    },
    "sensitive_values": {"password": True, "nested": [{"token": True}]},
}
KEYED = {
    "address": 'module.m["eu"].aws_thing.t[0]',
    "mode": "managed",
    "type": "aws_thing",
    "name": "t",
    "index": 0,
    "values": {"name": "n", "rule": [{"port": 1}], "settings": {"a": "1"}},
}
PLAN: dict[str, Any] = {
    "format_version": "1.2",
    "terraform_version": "1.11.4",
    "planned_values": {
        "root_module": {
            "resources": [BUCKET],
            "child_modules": [{"address": 'module.m["eu"]', "resources": [KEYED]}],
        }
    },
    "resource_changes": [
        {
            "address": "aws_s3_bucket.raw",
            "change": {"actions": ["create"], "after_unknown": {"id": True, "arn": True}},
        },
        {
            "address": 'module.m["eu"].aws_thing.t[0]',
            "change": {
                "actions": ["create"],
                "after_unknown": {
                    "id": True,
                    "key": True,
                    "from_output": True,
                    "rule": [{"group": True, "computed": True}],
                    "settings": {"b": True},
                },
            },
        },
    ],
    "prior_state": {
        "values": {
            "root_module": {
                "resources": [
                    {
                        "address": "data.aws_ami.latest",
                        "mode": "data",
                        "type": "aws_ami",
                        "name": "latest",
                        "values": {"id": "ami-1"},
                    },
                    {
                        "address": "aws_old.gone",
                        "mode": "managed",
                        "type": "aws_old",
                        "name": "gone",
                        "values": {},
                    },
                ]
            }
        }
    },
    "configuration": {
        "provider_config": {
            "aws": {"name": "aws", "expressions": {"region": {"constant_value": "eu"}}},
            "aws.us": {
                "name": "aws",
                "alias": "us",
                "expressions": {"region": {"references": ["var.region"]}},
            },
        },
        "root_module": {
            "resources": [
                {
                    "address": "aws_s3_bucket.raw",
                    "expressions": {
                        "bucket": {"constant_value": "raw"},
                        "kept": {"constant_value": []},
                    },
                }
            ],
            "module_calls": {
                "m": {
                    "source": "./m",
                    "version_constraint": "1.0",
                    "expressions": {
                        "key": {"references": ["aws_s3_bucket.raw.arn", "aws_s3_bucket.raw"]}
                    },
                    "module": {
                        "outputs": {"o": {"expression": {"references": ["aws_thing.t[0].id"]}}},
                        "resources": [
                            {
                                "address": "aws_thing.t",
                                "expressions": {
                                    "name": {"constant_value": "n"},
                                    "key": {"references": ["var.key"]},
                                    "from_output": {"references": ["aws_thing.t"]},
                                    "rule": [{"group": {"references": ["local.x"]}}],
                                    "settings": {"references": ["var.key"]},
                                },
                            }
                        ],
                    },
                }
            },
        },
    },
}


def _read(plan: dict[str, Any]) -> dict[str, Resource]:
    return {found.id: found for found in parse_plan("plan.json", json.dumps(plan, indent=2))}


def test_what_a_provider_fills_in_is_absent() -> None:
    assert _read(PLAN)["aws_s3_bucket.raw"].config == {
        "bucket": "raw",
        "force_destroy": False,
        "kept": [],
        "policy": {"Statement": [{"Effect": "Allow"}]},
        "versioning": [{"enabled": True}],
        "password": "[redacted:sensitive]",
        "nested": [{"token": "[redacted:sensitive]", "plain": "p"}],
    }


def test_what_the_configuration_sets_to_something_unknown_is_unknown() -> None:
    address = 'module.m["eu"].aws_thing.t[0]'

    assert _read(PLAN)[address].config == {
        "name": "n",
        "key": {UNKNOWN: f"{address}.key", "$refs": ["aws_s3_bucket.raw"]},
        "from_output": {UNKNOWN: f"{address}.from_output", "$refs": [address]},
        "rule": [{"port": 1, "group": {UNKNOWN: f"{address}.rule[0].group"}}],
        "settings": {
            "a": "1",
            "b": {UNKNOWN: f"{address}.settings.b", "$refs": ["aws_s3_bucket.raw"]},
        },
    }


def test_data_sources_providers_and_module_calls_are_listed() -> None:
    found = _read(PLAN)

    assert {name: resource.type for name, resource in found.items()} == {
        "provider.aws": "terraform/provider",
        "provider.aws.us": "terraform/provider",
        "module.m": "terraform/module",
        "aws_s3_bucket.raw": "aws_s3_bucket",
        'module.m["eu"].aws_thing.t[0]': "aws_thing",
        "data.aws_ami.latest": "data.aws_ami",
    }
    assert found["provider.aws.us"].config == {
        "provider": "aws",
        "region": {UNKNOWN: "var.region"},
        "alias": "us",
    }
    assert found["module.m"].config == {
        "key": {UNKNOWN: "aws_s3_bucket.raw.arn"},
        "source": "./m",
        "version": "1.0",
    }


def test_references_through_outputs_lead_to_resources() -> None:
    plan = json.loads(json.dumps(PLAN))
    root = plan["configuration"]["root_module"]
    root["resources"][0]["expressions"]["peer"] = {"references": ["module.m.o", "module.m"]}
    plan["resource_changes"][0]["change"]["after_unknown"]["peer"] = True

    assert _read(plan)["aws_s3_bucket.raw"].config["peer"]["$refs"] == [
        'module.m["eu"].aws_thing.t[0]'
    ]


def test_a_state_has_no_unknown_values() -> None:
    state = {
        "format_version": "1.0",
        "values": {"root_module": {"resources": [BUCKET, {**KEYED, "mode": "data"}]}},
    }
    found = _read(state)

    assert found["aws_s3_bucket.raw"].config["bucket"] == "raw"
    assert "kept" not in found["aws_s3_bucket.raw"].config
    assert found['module.m["eu"].aws_thing.t[0]'].type == "data.aws_thing"


@pytest.mark.parametrize(
    ("path", "line_holds"),
    [
        (("bucket",), '"bucket": "raw"'),
        (("versioning", 0, "enabled"), '"enabled": true'),
        (("versioning", 0, "absent"), "{"),
        (("policy", "Statement", 0), '"policy":'),
        (("absent",), "{"),
        ((), "{"),
    ],
)
def test_a_path_leads_to_its_line(path: tuple[str | int, ...], line_holds: str) -> None:
    text = json.dumps(PLAN, indent=2)
    [resource] = [
        found for found in parse_plan("plan.json", text) if found.id == "aws_s3_bucket.raw"
    ]
    location = resource.origin.locate(path)
    lines = text.splitlines()

    assert line_holds in lines[location.line - 1]
    assert location.path == "plan.json"
    assert location.last_line <= len(lines)
    assert resource.origin.related(path) == ()


def test_a_plan_on_one_line_has_columns() -> None:
    text = json.dumps(PLAN)
    [resource] = [
        found for found in parse_plan("plan.json", text) if found.id == "aws_s3_bucket.raw"
    ]
    location = resource.origin.locate(("bucket",))

    assert location.line == 1
    assert text[location.column - 1 :].startswith('"bucket": "raw"')


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("[]", 1),
        ("{}", 1),
        ('{\n"planned_values": {,\n}', 2),
        ('{"planned_values": ' * 3_000, 1),
    ],
)
def test_what_is_no_plan_is_refused_with_its_line(text: str, line: int) -> None:
    with pytest.raises(ParseError) as caught:
        parse_plan("plan.json", text)

    assert (caught.value.path, caught.value.line) == ("plan.json", line)


@pytest.mark.parametrize(
    "plan",
    [
        {"planned_values": {"root_module": {"resources": [1, None, {}]}}},
        {"planned_values": {"root_module": {"child_modules": [{"resources": {}}, 2]}}},
        {"planned_values": {}, "resource_changes": [3], "configuration": []},
        {"values": {"root_module": {"resources": [{"values": [], "address": 5}]}}},
        {
            "planned_values": {"root_module": {}},
            "configuration": {
                "provider_config": {"a": 1},
                "root_module": {"module_calls": {"m": {"expressions": [1], "module": 5}}},
            },
        },
    ],
)
def test_a_plan_of_an_unexpected_shape_is_read_as_far_as_it_goes(plan: dict[str, Any]) -> None:
    assert isinstance(_read(plan), dict)


def test_only_the_output_of_show_is_claimed() -> None:
    assert claims("plan.json", json.dumps(PLAN))
    assert not claims("package.json", '{"name": "x", "values": {}}')
    assert not claims("plan.yaml", json.dumps(PLAN))
