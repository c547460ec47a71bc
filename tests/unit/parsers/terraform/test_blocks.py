"""Resources have the shape that policies rely on, however they are written."""

from __future__ import annotations

from typing import Any

from guard.model import UNKNOWN


def test_nested_blocks_are_lists_in_the_order_of_the_text(terraform: Any) -> None:
    text = """
        resource "aws_security_group" "sg" {
          ingress {
            from_port = 22
          }
          egress {
            from_port = 0
          }
          ingress {
            from_port = 443
          }
        }
    """

    assert terraform.configs(text)["aws_security_group.sg"] == {
        "ingress": [{"from_port": 22}, {"from_port": 443}],
        "egress": [{"from_port": 0}],
    }


def test_arguments_for_terraform_itself_are_left_out(terraform: Any) -> None:
    text = """
        resource "a_b" "c" {
          provider   = aws.west
          depends_on = [a_b.d]
          count      = 1
          lifecycle {
            ignore_changes  = [tags, setting["x"]]
            prevent_destroy = true
            precondition {
              condition     = self.x == 1
              error_message = "no"
            }
          }
          provisioner "local-exec" {
            command = "echo ${self.id}"
          }
        }
    """

    assert terraform.configs(text)["a_b.c[0]"] == {
        "lifecycle": [
            {
                "ignore_changes": ["tags", 'setting["x"]'],
                "prevent_destroy": True,
                "precondition": [{"condition": "self.x == 1", "error_message": "no"}],
            }
        ],
        "provisioner": [
            {
                "type": "local-exec",
                "command": {UNKNOWN: "echo ${a_b.c[0].id}", "$refs": ["a_b.c[0]"]},
            }
        ],
    }


def test_count_makes_numbered_instances(terraform: Any) -> None:
    text = """
        resource "a_b" "c" {
          count = 2
          name  = "n-${count.index}"
          next  = a_b.d[count.index].name
        }
        resource "a_b" "d" {
          count = 2
          name  = "d-${count.index}"
        }
        resource "a_b" "none" {
          count = 0
        }
    """
    found = terraform.configs(text)

    assert found["a_b.c[1]"] == {"name": "n-1", "next": "d-1"}
    assert not [name for name in found if "none" in name]


def test_for_each_makes_keyed_instances(terraform: Any) -> None:
    text = """
        resource "a_b" "set" {
          for_each = toset(["x", "y\\"z"])
          name     = each.key
          value    = each.value
        }
        resource "a_b" "map" {
          for_each = { eu = { acl = "private" } }
          name     = each.key
          acl      = each.value.acl
        }
        resource "a_b" "chained" {
          for_each = a_b.map
          name     = each.value.name
        }
        resource "a_b" "none" {
          for_each = {}
        }
    """
    found = terraform.configs(text)

    assert list(found) == ['a_b.set["x"]', 'a_b.set["y\\"z"]', 'a_b.map["eu"]', 'a_b.chained["eu"]']
    assert found['a_b.set["x"]'] == {"name": "x", "value": "x"}
    assert found['a_b.map["eu"]'] == {"name": "eu", "acl": "private"}
    assert found['a_b.chained["eu"]'] == {"name": "eu"}


def test_an_unknown_repetition_is_one_instance_that_may_exist(terraform: Any) -> None:
    text = """
        variable "open" {}
        resource "a_b" "counted" {
          count = var.open
          size  = 1
          index = count.index
        }
        resource "a_b" "keyed" {
          for_each = var.open
          key      = each.key
        }
        resource "a_b" "user" {
          known   = a_b.counted[0].size
          unknown = a_b.counted[*].size
          arn     = a_b.counted[0].arn
          keyed   = a_b.keyed["x"].arn
          number  = length(a_b.counted)
        }
    """
    found = terraform.configs(text)

    assert found["a_b.counted"] == {"size": 1, "index": {UNKNOWN: "count.index"}}
    assert found["a_b.keyed"] == {"key": {UNKNOWN: "each.key"}}
    assert found["a_b.user"]["known"] == 1
    assert found["a_b.user"]["unknown"]["$refs"] == ["a_b.counted"]
    assert found["a_b.user"]["arn"] == {UNKNOWN: "a_b.counted.arn", "$refs": ["a_b.counted"]}
    assert found["a_b.user"]["keyed"] == {UNKNOWN: "a_b.keyed.arn", "$refs": ["a_b.keyed"]}
    assert UNKNOWN in found["a_b.user"]["number"]


def test_a_key_that_depends_on_a_resource_is_unknown(terraform: Any) -> None:
    text = """
        resource "a_b" "c" {
          for_each = toset([a_b.d.id])
          key      = each.key
        }
        resource "a_b" "d" {}
    """

    assert terraform.configs(text)["a_b.c"]["key"][UNKNOWN] == "each.key"


def test_a_splat_refers_to_every_instance(terraform: Any) -> None:
    text = """
        resource "a_b" "c" {
          count = 2
        }
        resource "a_b" "d" {
          ids   = a_b.c[*].id
          first = a_b.c[0].id
          open  = a_b.c[data.x_y.z.n].id
        }
    """
    found = terraform.configs(text)["a_b.d"]

    assert [item["$refs"] for item in found["ids"]] == [["a_b.c[0]"], ["a_b.c[1]"]]
    assert found["first"] == {UNKNOWN: "a_b.c[0].id", "$refs": ["a_b.c[0]"]}
    assert found["open"]["$refs"] == ["a_b.c[0]", "a_b.c[1]"]


def test_dynamic_blocks_are_written_out(terraform: Any) -> None:
    text = """
        resource "a_b" "c" {
          rule {
            port = 1
          }
          dynamic "rule" {
            for_each = [22, 443]
            content {
              port  = rule.value
              index = rule.key
            }
          }
          dynamic "named" {
            for_each = { a = ["x", "y"] }
            iterator = it
            content {
              key = it.key
              dynamic "inner" {
                for_each = it.value
                content {
                  text = "${it.key}-${inner.value}"
                }
              }
            }
          }
          dynamic "none" {
            for_each = var.on ? [1] : []
            content {}
          }
          dynamic "labelled" {
            for_each = toset(["l"])
            labels   = [labelled.value]
            content {}
          }
        }
        variable "on" {
          default = false
        }
    """

    assert terraform.configs(text)["a_b.c"] == {
        "rule": [{"port": 1}, {"port": 22, "index": 0}, {"port": 443, "index": 1}],
        "named": [{"key": "a", "inner": [{"text": "a-x"}, {"text": "a-y"}]}],
        "labelled": [{"type": "l"}],
    }


def test_a_dynamic_block_over_something_unknown_is_unknown(terraform: Any) -> None:
    text = """
        variable "open" {}
        resource "a_b" "c" {
          rule {
            port = 1
          }
          dynamic "rule" {
            for_each = var.open
            content {
              port = rule.value
            }
          }
          dynamic "element" {
            for_each = [var.open]
            content {
              port = element.value
            }
          }
        }
    """

    assert terraform.configs(text)["a_b.c"] == {
        "rule": {UNKNOWN: "var.open"},
        "element": [{"port": {UNKNOWN: "var.open"}}],
    }


def test_a_block_of_another_resource_can_be_referred_to(terraform: Any) -> None:
    text = """
        resource "a_b" "c" {
          conf {
            known = "k"
          }
        }
        resource "a_b" "d" {
          known    = a_b.c.conf[0].known
          computed = a_b.c.conf[0].group
          absent   = a_b.c.identity[0].issuer
        }
    """

    assert terraform.configs(text)["a_b.d"] == {
        "known": "k",
        "computed": {UNKNOWN: "a_b.c.conf[0].group", "$refs": ["a_b.c"]},
        "absent": {UNKNOWN: "a_b.c.identity[0].issuer", "$refs": ["a_b.c"]},
    }


def test_json_in_a_policy_is_an_object(terraform: Any) -> None:
    text = """
        locals {
          shared = { Statement = [{ Effect = "Allow" }] }
        }
        resource "a_b" "c" {
          policy             = jsonencode(local.shared)
          assume_role_policy = <<-EOT
            {"Statement": [{"Resource": "${a_b.d.arn}/*", "Action": ${jsonencode(["s3:*"])}}]}
          EOT
          redrive_policy     = "{\\"deadLetterTargetArn\\": 1}"
          key_policy         = "not json"
          access_policy      = "{broken"
          description        = "{\\"stays\\": \\"text\\"}"
          policy_document    = <<EOT
            {"Statement": ${var.open}}
          EOT
          trust_policy       = "${var.open}{}"
        }
        resource "a_b" "d" {}
        variable "open" {}
    """
    found = terraform.configs(text)["a_b.c"]

    assert found["policy"] == {"Statement": [{"Effect": "Allow"}]}
    [statement] = found["assume_role_policy"]["Statement"]
    assert statement["Resource"] == {UNKNOWN: "${a_b.d.arn}/*", "$refs": ["a_b.d"]}
    assert statement["Action"] == ["s3:*"]
    assert found["redrive_policy"] == {"deadLetterTargetArn": 1}
    assert found["key_policy"] == "not json"
    assert found["access_policy"] == "{broken"
    assert found["description"] == '{"stays": "text"}'
    assert found["policy_document"] == {"Statement": {UNKNOWN: "var.open"}}
    assert UNKNOWN in found["trust_policy"]


def test_what_is_no_resource_is_listed_too(terraform: Any) -> None:
    text = """
        terraform {
          required_version = ">= 1.5"
          required_providers {
            aws = {
              source                = "hashicorp/aws"
              version               = "~> 5.0"
              configuration_aliases = [aws.west]
            }
          }
          backend "s3" {
            bucket  = "state"
            encrypt = true
          }
        }
        provider "aws" {
          region = var.region
        }
        provider "aws" {
          alias  = "west"
          region = "us-west-2"
        }
        variable "region" {
          type        = string
          default     = "eu-central-1"
          description = "where"
          validation {
            condition     = length(var.region) > 0
            error_message = "empty"
          }
        }
        output "where" {
          value     = upper(var.region)
          sensitive = true
        }
        module "vpc" {
          source  = "terraform-aws-modules/vpc/aws"
          version = "5.0.0"
          groups  = [a_b.c.id]
        }
        data "aws_ami" "latest" {
          owners = ["self"]
        }
        resource "a_b" "c" {
          subnet = module.vpc.private_subnets[0]
        }
    """
    found = terraform.resources(text)

    assert {name: resource.type for name, resource in found.items()} == {
        "terraform": "terraform/settings",
        "provider.aws": "terraform/provider",
        "provider.aws.west": "terraform/provider",
        "var.region": "terraform/variable",
        "data.aws_ami.latest": "data.aws_ami",
        "a_b.c": "a_b",
        "module.vpc": "terraform/module",
        "output.where": "terraform/output",
    }
    assert found["terraform"].config["backend"] == [
        {"type": "s3", "bucket": "state", "encrypt": True}
    ]
    assert found["terraform"].config["required_providers"][0]["aws"]["version"] == "~> 5.0"
    assert found["provider.aws"].config == {"provider": "aws", "region": "eu-central-1"}
    assert found["var.region"].config["type"] == "string"
    assert found["var.region"].config["default"] == "eu-central-1"
    assert found["output.where"].config == {"value": "EU-CENTRAL-1", "sensitive": True}
    assert found["module.vpc"].config["groups"] == [{UNKNOWN: "a_b.c.id", "$refs": ["a_b.c"]}]
    assert found["a_b.c"].config["subnet"] == {
        UNKNOWN: "module.vpc.private_subnets[0]",
        "$refs": ["module.vpc"],
    }
    assert found["a_b.c"].name == "c"


def test_settings_in_several_files_are_one_resource(terraform: Any) -> None:
    files = {
        "backend.tf": 'terraform {\n  backend "local" {}\n}\n',
        "versions.tf": 'terraform {\n  required_version = "1.5"\n}\n',
    }
    found = terraform.resources(files)["terraform"]

    assert found.config == {"backend": [{"type": "local"}], "required_version": "1.5"}
    assert str(found.origin.locate(("required_version",))) == "versions.tf:2"
    assert str(found.origin.locate(("backend", 0))) == "backend.tf:2"


def test_override_files_have_the_last_word(terraform: Any) -> None:
    files = {
        "main.tf": """
            resource "a_b" "c" {
              acl  = "public"
              name = "n"
              rule {
                port = 1
              }
            }
            locals {
              x = 1
            }
        """,
        "main_override.tf": """
            resource "a_b" "c" {
              acl = "private"
              x   = local.x
              rule {
                port = 2
              }
            }
            locals {
              x = 2
            }
        """,
    }

    assert terraform.configs(files)["a_b.c"] == {
        "acl": "private",
        "name": "n",
        "x": 2,
        "rule": [{"port": 2}],
    }
