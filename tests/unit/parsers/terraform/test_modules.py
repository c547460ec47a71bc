"""Modules are evaluated once for every call, with what the caller passes."""

from __future__ import annotations

from typing import Any

import pytest

from guard.model import UNKNOWN
from guard.parsers.terraform import Project, evaluate, local_module_folders

BUCKET = """
variable "name" {
  type = string
}
variable "acl" {
  type    = string
  default = "private"
}
resource "aws_s3_bucket" "this" {
  bucket = var.name
  acl    = var.acl
}
output "name" {
  value = aws_s3_bucket.this.bucket
}
output "arn" {
  value = aws_s3_bucket.this.arn
}
"""


def test_every_call_of_a_module_has_its_own_resources(terraform: Any) -> None:
    files = {
        "live/main.tf": """
            module "a" {
              source = "../modules/bucket"
              name   = "a"
              acl    = "public-read"
            }
            module "b" {
              source = "../modules/bucket"
              name   = module.a.name
            }
            module "c" {
              source   = "../modules/bucket"
              for_each = toset(["x", "y"])
              name     = "c-${each.key}"
            }
            resource "a_b" "user" {
              arns = [module.a.arn, module.c["x"].arn]
              all  = [for m in module.c : m.name]
            }
        """,
        "modules/bucket/main.tf": BUCKET,
    }
    found = terraform.configs(files, "live")

    assert found["module.a.aws_s3_bucket.this"] == {"bucket": "a", "acl": "public-read"}
    assert found["module.b.aws_s3_bucket.this"] == {"bucket": "a", "acl": "private"}
    assert found['module.c["y"].aws_s3_bucket.this'] == {"bucket": "c-y", "acl": "private"}
    assert found["a_b.user"]["all"] == ["c-x", "c-y"]
    assert [arn["$refs"] for arn in found["a_b.user"]["arns"]] == [
        ["module.a.aws_s3_bucket.this"],
        ['module.c["x"].aws_s3_bucket.this'],
    ]


def test_modules_within_modules_pass_values_through(terraform: Any) -> None:
    files = {
        "main.tf": """
            module "outer" {
              source = "./outer"
              tags   = { env = "prod" }
              count  = 1
            }
            output "deep" {
              value = module.outer[0].deep
            }
        """,
        "outer/main.tf": """
            variable "tags" {
              type = map(string)
            }
            module "inner" {
              source = "../inner"
              tags   = merge(var.tags, { level = "2" })
            }
            output "deep" {
              value = module.inner.env
            }
        """,
        "inner/main.tf": """
            variable "tags" {}
            resource "a_b" "c" {
              tags   = var.tags
              folder = path.module
            }
            output "env" {
              value = a_b.c.tags["env"]
            }
        """,
    }
    evaluation = terraform.evaluate(files)
    found = {resource.id: resource.config for resource in evaluation.resources}

    assert found["module.outer[0].module.inner.a_b.c"] == {
        "tags": {"env": "prod", "level": "2"},
        "folder": "inner",
    }
    assert found["output.deep"] == {"value": "prod"}
    assert evaluation.modules == {"", "outer", "inner"}
    assert not evaluation.errors
    assert not evaluation.notes


def test_variables_take_the_type_they_declare(terraform: Any) -> None:
    files = {
        "main.tf": """
            module "m" {
              source = "./m"
              number = "3"
              flag   = "true"
              list   = toset([1, 2])
              object = { name = 5, extra = "dropped" }
              map    = { a = true }
              set    = ["b", "a", "b"]
              filled = null
            }
        """,
        "m/main.tf": """
            variable "number" {
              type = number
            }
            variable "flag" {
              type = bool
            }
            variable "list" {
              type = list(string)
            }
            variable "object" {
              type = object({
                name = string
                size = optional(number, 10)
                none = optional(string)
                deep = optional(object({ on = optional(bool, true) }), {})
              })
            }
            variable "map" {
              type = map(string)
            }
            variable "set" {
              type = set(string)
            }
            variable "filled" {
              default  = "default"
              nullable = false
            }
            resource "a_b" "c" {
              all = [var.number, var.flag, var.list, var.object, var.map, var.set, var.filled]
            }
        """,
    }

    assert terraform.configs(files)["module.m.a_b.c"]["all"] == [
        3,
        True,
        ["1", "2"],
        {"name": "5", "size": 10, "none": None, "deep": {"on": True}},
        {"a": "true"},
        ["a", "b"],
        "default",
    ]


@pytest.mark.parametrize(
    "source",
    [
        "git::https://example.com/m.git?ref=v1",
        "terraform-aws-modules/vpc/aws",
        "./missing",
        "../../outside",
    ],
)
def test_a_module_that_is_not_there_is_unknown_and_noted(terraform: Any, source: str) -> None:
    text = f"""
        module "m" {{
          source = "{source}"
        }}
        resource "a_b" "c" {{
          x = module.m.key
        }}
    """
    evaluation = terraform.evaluate(text)
    found = {resource.id: resource.config for resource in evaluation.resources}

    assert found["a_b.c"]["x"] == {UNKNOWN: "module.m.key", "$refs": ["module.m"]}
    assert found["module.m"] == {"source": source}
    assert source in evaluation.notes[0]


def test_a_module_with_an_unknown_count_may_exist(terraform: Any) -> None:
    files = {
        "main.tf": """
            variable "open" {}
            module "m" {
              source = "./m"
              count  = var.open
              name   = "n"
            }
            resource "a_b" "c" {
              name = module.m[0].name
            }
        """,
        "m/main.tf": BUCKET,
    }
    found = terraform.configs(files)

    assert found["module.m.aws_s3_bucket.this"]["bucket"] == "n"
    assert found["a_b.c"]["name"] == "n"


def test_variables_of_the_root_come_from_their_files_and_the_caller(terraform: Any) -> None:
    files = {
        "main.tf": """
            variable "a" {
              default = "default"
            }
            variable "b" {
              default = "default"
            }
            variable "c" {
              type    = list(string)
              default = []
            }
            variable "d" {
              type = number
            }
            variable "e" {}
            resource "a_b" "c" {
              all = [var.a, var.b, var.c, var.d, var.e]
            }
        """,
        "terraform.tfvars": 'a = "tfvars"\nb = "tfvars"\ne = "tfvars"\n',
        "x.auto.tfvars.json": '{"b": "auto", "d": 1}',
        "prod.tfvars": 'd = "2"\n',
        "other/terraform.tfvars": 'a = "other"\n',
    }
    found = terraform.configs(
        files, var_files=["prod.tfvars"], variables={"c": '["set"]', "e": "[text]"}
    )

    assert found["a_b.c"]["all"] == ["tfvars", "auto", ["set"], 2, "[text]"]


def test_a_missing_file_of_variables_is_an_error(terraform: Any) -> None:
    evaluation = terraform.evaluate("", var_files=["gone.tfvars"])

    assert [str(error) for error in evaluation.errors] == [
        "gone.tfvars:1: variable file not found: correct its path"
    ]


def test_roots_are_the_folders_that_nobody_calls() -> None:
    files = {
        "modules/a/main.tf": b'module "b" {\n  source = "../b"\n}\n',
        "modules/b/main.tf": b"",
        "live/eu/main.tf": b'module "a" {\n  source = "../../modules/a"\n}\n',
        "live/us/main.tf": b'module "a" {\n  source = "../../modules//a/"\n}\n',
        "alone/main.tf.json": b"{}",
        "ring/x/main.tf": b'module "y" {\n  source = "../y"\n}\n',
        "ring/y/main.tf": b'module "x" {\n  source = "../x"\n}\n',
        "notes/readme.md": b"",
    }

    assert Project(files).roots() == ["alone", "live/eu", "live/us", "ring/x"]
    assert local_module_folders(files, "modules/a") == {"modules/b"}
    assert local_module_folders(files, "nowhere") == set()


def test_modules_that_call_each_other_end(terraform: Any) -> None:
    files = {
        "x/main.tf": 'module "y" {\n  source = "../y"\n}\n',
        "y/main.tf": 'module "x" {\n  source = "../x"\n}\nresource "a_b" "c" {}\n',
    }
    evaluation = terraform.evaluate(files, "x")

    assert "module.y.a_b.c" in {resource.id for resource in evaluation.resources}
    assert str(evaluation.errors[0]) == (
        "y/main.tf:1: module.y.module.x calls a module that it is part of"
    )


def test_files_are_parsed_once_for_all_roots() -> None:
    files = {
        "a/main.tf": b'module "m" {\n  source = "../m"\n}\n',
        "b/main.tf": b'module "m" {\n  source = "../m"\n}\n',
        "m/main.tf": b'resource "a_b" "c" {}\n',
    }
    project = Project(files)
    project.evaluate("a")

    assert project.folder("m") is project.folder("m")
    assert [resource.id for resource in project.evaluate("b").resources] == [
        "module.m",
        "module.m.a_b.c",
    ]


def test_the_workspace_can_be_chosen(terraform: Any) -> None:
    text = 'resource "a_b" "c" {\n  name = "db-${terraform.workspace}"\n}\n'

    assert terraform.configs(text, workspace="prod")["a_b.c"] == {"name": "db-prod"}


def test_json_notation_means_the_same(terraform: Any) -> None:
    text = """{
      "//": "a comment",
      "variable": {"acl": {"type": "list(string)", "default": ["x"]}},
      "locals": {"name": "${upper(var.acl[0])}"},
      "provider": {"aws": [{"region": "eu"}, {"alias": "us", "region": "us"}]},
      "resource": {
        "aws_s3_bucket": {
          "b": {
            "bucket": "n-${local.name}",
            "tags": {"Name": "t"},
            "versioning": {"enabled": true},
            "rule": [{"id": 1}, {"id": "${aws_kms_key.k.arn}"}],
            "dynamic": {"item": {"for_each": ["p"], "content": {"v": "${item.value}"}}},
            "count": 1
          }
        },
        "aws_kms_key": {"k": {}}
      },
      "output": {"o": {"value": "${aws_s3_bucket.b[0].bucket}"}}
    }"""
    found = terraform.configs({"main.tf.json": text})

    assert found["aws_s3_bucket.b[0]"] == {
        "bucket": "n-X",
        "tags": {"Name": "t"},
        "versioning": [{"enabled": True}],
        "rule": [{"id": 1}, {"id": {UNKNOWN: "aws_kms_key.k.arn", "$refs": ["aws_kms_key.k"]}}],
        "item": [{"v": "p"}],
    }
    assert found["output.o"] == {"value": "n-X"}
    assert found["provider.aws.us"]["region"] == "us"


def test_opentofu_files_take_the_place_of_terraform_files(terraform: Any) -> None:
    files = {
        "main.tf": 'resource "a_b" "c" {\n  by = "terraform"\n}\n',
        "main.tofu": 'resource "a_b" "c" {\n  by = "tofu"\n}\n',
    }

    assert terraform.configs(files)["a_b.c"] == {"by": "tofu"}


def test_a_rendered_template_source_is_known(terraform: Any) -> None:
    files = {
        "main.tf": """
            data "template_file" "t" {
              template = file("t.txt")
              vars     = { who = "ml" }
            }
            resource "a_b" "c" {
              text = data.template_file.t.rendered
            }
        """,
        "t.txt": "hello ${who}",
    }

    assert terraform.configs(files)["a_b.c"] == {"text": "hello ml"}


def test_a_root_may_be_an_absolute_folder() -> None:
    found = evaluate({"/srv/code/main.tf": b'resource "test_case" "this" {}\n'}, "/srv/code")

    assert [resource.id for resource in found.resources] == ["test_case.this"]
