"""Every path leads to the line where a person would change it."""

from __future__ import annotations

from typing import Any

import pytest

from guard.model import Path

# Lines are marked with the name that a test looks for.
ROOT = """\
resource "aws_s3_bucket" "plain" { # header
  bucket = "x" # argument
  tags = { # tags
    Name = "n"  # member
    "quoted" = [ # quoted
      "first",
      "second", # second
    ]
  }
  rule { # rule0
    id = 1
  }
  rule { # rule1
    id = 2 # id1
    inner { # inner
      deep = true # deep
    }
  }
  dynamic "made" { # dynamic
    for_each = [{ port = 1 }, { port = 2 }]
    content {
      port = made.value.port # made
      text = "t"
    }
  }
  dynamic "open" {
    for_each = var.open # open
    content {}
  }
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Deny" },
      { # statement1
        Effect = "Allow" # effect1
        Action = ["s3:*"] # action1
      },
    ]
  })
  assume_role_policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Resource": "${aws_s3_bucket.other.arn}/*",
          "Action": [
            "s3:GetObject",
            "s3:PutObject" <second action>
          ]
        }
      ]
    }
  EOT
  chosen = var.on ? {
    a = 1 # chosen
    } : {
    a = 2
  }
  merged = merge( # merged
    { a = 1 },
    { b = 2 }, # merged b
  )
  joined = concat(["x"], [
    "y", # joined1
  ])
  shared = local.shared # shared
  looped = [for item in local.items : { # looped
    size = item.size # looped size
  }]
  document = data.aws_iam_policy_document.d.json # document
  other = aws_s3_bucket.other.tags # other
  given = var.given # given
  default = var.default # default
}
locals { # locals
  shared = {
    key = ["k"] # shared key
  }
  items = [
    { size = 1 },
  ]
}
resource "aws_s3_bucket" "other" {
  tags = {
    Name = "o" # other name
  }
}
data "aws_iam_policy_document" "d" { # data
  version = "2012-10-17" # version
  statement { # d0
    actions = ["a:b"]
  }
  statement { # d1
    actions = [ # d1 actions
      "c:d",
      "e:f", # d1 action
    ]
    principals { # d1 principals
      type        = "AWS"
      identifiers = ["*"] # d1 identifiers
    }
    condition { # d1 condition
      test     = "Bool"
      variable = "v"
      values   = ["true"] # d1 values
    }
  }
}
variable "open" {}
variable "on" {
  default = true
}
variable "given" {}
variable "default" {
  default = { # default value
    a = 1 # default member
  }
}
"""


def _line(text: str, mark: str) -> int:
    for number, line in enumerate(text.splitlines(), 1):
        if line.endswith((f"# {mark}", f"<{mark}>")):
            return number
    raise AssertionError(mark)


PATHS: list[tuple[Path, str]] = [
    (("bucket",), "argument"),
    (("missing",), "header"),
    (("missing", 0, "deeper"), "header"),
    (("tags",), "tags"),
    (("tags", "Name"), "member"),
    (("tags", "absent"), "tags"),
    (("tags", "quoted"), "quoted"),
    (("tags", "quoted", 1), "second"),
    (("rule",), "rule0"),
    (("rule", 1), "rule1"),
    (("rule", 1, "id"), "id1"),
    (("rule", 1, "absent"), "rule1"),
    (("rule", 1, "inner", 0, "deep"), "deep"),
    (("made", 1), "dynamic"),
    (("made", 1, "port"), "made"),
    (("made", 0, "absent"), "dynamic"),
    (("open",), "open"),
    (("policy", "Statement", 1), "statement1"),
    (("policy", "Statement", 1, "Effect"), "effect1"),
    (("policy", "Statement", 1, "Action", 0), "action1"),
    (("policy", "Statement", 1, "Resource"), "statement1"),
    (("assume_role_policy", "Statement", 0, "Action", 1), "second action"),
    (("chosen", "a"), "chosen"),
    (("merged", "b"), "merged b"),
    (("merged", "absent"), "merged"),
    (("joined", 1), "joined1"),
    (("shared",), "shared"),
    (("shared", "key"), "shared key"),
    (("looped", 0, "size"), "looped size"),
    (("document",), "document"),
    (("document", "Version"), "version"),
    (("document", "Statement", 0), "d0"),
    (("document", "Statement", 1, "Action"), "d1 actions"),
    (("document", "Statement", 1, "Action", 1), "d1 action"),
    (("document", "Statement", 1, "Resource"), "d1"),
    (("document", "Statement", 1, "Principal", "AWS", 0), "d1 identifiers"),
    (("document", "Statement", 1, "Condition", "Bool", "v", 0), "d1 values"),
    (("other", "Name"), "other name"),
    (("given",), "given"),
    (("default",), "default"),
    (("default", "a"), "default member"),
]


@pytest.mark.parametrize(("path", "mark"), PATHS)
def test_a_path_leads_to_its_line(terraform: Any, path: Path, mark: str) -> None:
    found = terraform.resources(_legal(ROOT))["aws_s3_bucket.plain"].origin.locate(path)

    assert (found.path, found.line) == ("main.tf", _line(ROOT, mark))


def _legal(text: str) -> str:
    """Return the text without the mark that JSON cannot carry as a comment."""
    return text.replace(" <second action>", "")


def test_a_resource_spans_its_block_and_a_missing_key_only_its_header(terraform: Any) -> None:
    text = '\nresource "a_b" "c" {\n  x = [\n    1,\n  ]\n}\n'
    origin = terraform.resources(text)["a_b.c"].origin

    assert (origin.locate(()).line, origin.locate(()).end_line) == (2, 6)
    assert (origin.locate(("y",)).line, origin.locate(("y",)).end_line) == (2, 2)
    assert (origin.locate(("x",)).line, origin.locate(("x",)).end_line) == (3, 5)
    assert (origin.locate(("x", 0)).line, origin.locate(("x", 0)).column) == (4, 5)


MODULE = """\
variable "acl" {
  default = "private"
}
variable "rules" {
  default = []
}
resource "aws_s3_bucket" "this" {
  acl   = var.acl
  fixed = "f"
  name  = "n-${var.acl}"
  rule  = var.rules[0].port
  dynamic "made" {
    for_each = var.rules
    content {
      conf = made.value.conf
    }
  }
}
"""

CALLER = """\
module "m" {
  source = "./m"
  acl    = "public-read"
  rules = [
    {
      port = 22
      conf = {
        open = true
      }
    },
  ]
}
module "default" {
  source = "./m"
}
module "passed" {
  source = "./m"
  acl    = local.acl
}
locals {
  acl = "x"
}
"""


@pytest.mark.parametrize(
    ("module", "path", "place", "related"),
    [
        ("m", ("acl",), "main.tf:3", ["m/main.tf:8", "main.tf:1"]),
        ("m", ("fixed",), "m/main.tf:9", ["main.tf:1"]),
        ("m", ("name",), "m/main.tf:10", ["main.tf:1"]),
        ("m", ("missing",), "m/main.tf:7", ["main.tf:1"]),
        ("m", ("rule",), "main.tf:6", ["m/main.tf:11", "main.tf:1"]),
        ("m", ("made", 0, "conf", "open"), "main.tf:8", ["m/main.tf:15", "main.tf:1"]),
        ("default", ("acl",), "m/main.tf:8", ["m/main.tf:2", "main.tf:13"]),
        ("passed", ("acl",), "main.tf:18", ["m/main.tf:8", "main.tf:16"]),
    ],
)
def test_an_argument_of_a_module_leads_to_its_caller(
    terraform: Any, module: str, path: Path, place: str, related: list[str]
) -> None:
    files = {"main.tf": CALLER, "m/main.tf": MODULE}
    origin = terraform.resources(files)[f"module.{module}.aws_s3_bucket.this"].origin

    assert str(origin.locate(path)) == place
    assert [str(other) for other in origin.related(path)] == related


def test_a_value_passed_through_two_modules_leads_to_the_outermost_caller(terraform: Any) -> None:
    files = {
        "main.tf": 'module "a" {\n  source = "./a"\n  x = false\n}\n',
        "a/main.tf": 'variable "x" {}\nmodule "b" {\n  source = "../b"\n  y = var.x\n}\n',
        "b/main.tf": 'variable "y" {}\nresource "a_b" "c" {\n  z = var.y\n}\n',
    }
    origin = terraform.resources(files)["module.a.module.b.a_b.c"].origin

    assert str(origin.locate(("z",))) == "main.tf:3"
    assert {str(other) for other in origin.related(("z",))} >= {"b/main.tf:3", "a/main.tf:4"}


def test_a_value_from_a_file_of_variables_names_it(terraform: Any) -> None:
    files = {
        "main.tf": 'variable "x" {}\nresource "a_b" "c" {\n  z = var.x\n}\n',
        "terraform.tfvars": "\nx = 1\n",
    }
    origin = terraform.resources(files)["a_b.c"].origin

    assert str(origin.locate(("z",))) == "main.tf:3"
    assert [str(other) for other in origin.related(("z",))] == ["terraform.tfvars:2"]


def test_each_value_leads_into_the_collection(terraform: Any) -> None:
    text = """\
resource "a_b" "c" {
  for_each = {
    one = { conf = { open = false } }
    two = {
      conf = { open = true }
    }
  }
  conf = each.value.conf
}
"""
    origin = terraform.resources(text)['a_b.c["two"]'].origin

    assert origin.locate(("conf",)).line == 8
    assert origin.locate(("conf", "open")).line == 5


def test_an_output_of_a_module_is_followed_into_it(terraform: Any) -> None:
    files = {
        "main.tf": 'module "m" {\n  source = "./m"\n}\nresource "a_b" "c" {\n  x = module.m.o\n}\n',
        "m/main.tf": 'output "o" {\n  value = {\n    k = 1\n  }\n}\n',
    }
    origin = terraform.resources(files)["a_b.c"].origin

    assert str(origin.locate(("x",))) == "main.tf:5"
    assert str(origin.locate(("x", "k"))) == "m/main.tf:3"


def test_json_notation_has_lines(terraform: Any) -> None:
    text = """{
  "resource": {
    "a_b": {
      "c": {
        "tags": {
          "\u00e9": "n",
          "Name": "${local.n}"
        },
        "rule": [
          {"id": 1},
          {"id": 2}
        ]
      }
    }
  }
}
"""
    origin = terraform.resources({"main.tf.json": text})["a_b.c"].origin

    assert origin.locate(()).line == 4
    assert origin.locate(("tags", "Name")).line == 7
    assert origin.locate(("rule", 1, "id")).line == 11


def test_a_line_of_a_script_is_found_by_its_index(terraform: Any) -> None:
    text = """resource "aws_instance" "vm" {
  user_data = <<-EOF
    #!/bin/sh
    export DB_PASSWORD=s3cret
  EOF
}
"""
    found = terraform.resources(text)["aws_instance.vm"].origin

    assert found.locate(("user_data", 1, "DB_PASSWORD")).line == 4
