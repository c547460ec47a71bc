"""Policy documents are what AWS's provider makes of them."""

from __future__ import annotations

from typing import Any

from guard.model import UNKNOWN

DOCUMENT = """
data "aws_iam_policy_document" "base" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["${aws_s3_bucket.b.arn}/&{aws:username}/*"]
  }
}
data "aws_iam_policy_document" "extra" {
  statement {
    sid     = "Write"
    effect  = "Deny"
    actions = ["s3:PutObject"]
  }
}
data "aws_iam_policy_document" "all" {
  policy_id                 = "all"
  source_policy_documents   = [data.aws_iam_policy_document.base.json]
  override_policy_documents = [data.aws_iam_policy_document.extra.json]
  statement {
    sid         = "Write"
    not_actions = ["iam:*"]
    resources   = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::1:root"]
    }
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::2:root"]
    }
  }
  dynamic "statement" {
    for_each = ["sqs:*"]
    content {
      actions = [statement.value]
      principals {
        type        = "*"
        identifiers = ["*"]
      }
      condition {
        test     = "StringEquals"
        variable = "aws:SourceAccount"
        values   = [var.account]
      }
    }
  }
}
variable "account" {}
resource "aws_s3_bucket" "b" {}
resource "aws_s3_bucket_policy" "p" {
  policy = data.aws_iam_policy_document.all.json
}
"""


def test_a_policy_document_becomes_the_object_it_stands_for(terraform: Any) -> None:
    found = terraform.configs(DOCUMENT)["aws_s3_bucket_policy.p"]["policy"]

    assert found == {
        "Version": "2012-10-17",
        "Id": "all",
        "Statement": [
            {
                "Sid": "Read",
                "Effect": "Allow",
                "Action": ["s3:GetObject"],
                "Resource": [
                    {
                        UNKNOWN: "${aws_s3_bucket.b.arn}/${aws:username}/*",
                        "$refs": ["aws_s3_bucket.b"],
                    }
                ],
            },
            {"Sid": "Write", "Effect": "Deny", "Action": ["s3:PutObject"]},
            {
                "Effect": "Allow",
                "Action": ["sqs:*"],
                "Principal": "*",
                "Condition": {"StringEquals": {"aws:SourceAccount": [{UNKNOWN: "var.account"}]}},
            },
        ],
    }


def test_principals_of_one_type_are_joined(terraform: Any) -> None:
    text = DOCUMENT.replace("  override_policy_documents", "  # ")
    [_, statement, _] = terraform.configs(text)["aws_s3_bucket_policy.p"]["policy"]["Statement"]

    assert statement["NotAction"] == ["iam:*"]
    assert statement["Principal"] == {"AWS": ["arn:aws:iam::1:root", "arn:aws:iam::2:root"]}


def test_a_document_keeps_its_own_blocks(terraform: Any) -> None:
    found = terraform.configs(DOCUMENT)["data.aws_iam_policy_document.extra"]

    assert found == {"statement": [{"sid": "Write", "effect": "Deny", "actions": ["s3:PutObject"]}]}


def test_statements_that_cannot_be_known_are_unknown(terraform: Any) -> None:
    text = """
        variable "open" {}
        data "aws_iam_policy_document" "blocks" {
          dynamic "statement" {
            for_each = var.open
            content {}
          }
        }
        data "aws_iam_policy_document" "source" {
          source_policy_documents = [var.open]
          statement {
            actions = ["a:b"]
          }
        }
        resource "a_b" "c" {
          policy          = data.aws_iam_policy_document.blocks.json
          policy_document = data.aws_iam_policy_document.source.json
        }
    """
    found = terraform.configs(text)["a_b.c"]

    assert found["policy"]["Statement"] == {UNKNOWN: "var.open"}
    assert found["policy_document"]["Statement"] == [
        {UNKNOWN: "var.open"},
        {"Effect": "Allow", "Action": ["a:b"]},
    ]


def test_a_document_can_be_read_back(terraform: Any) -> None:
    text = (
        DOCUMENT
        + """
        output "actions" {
          value = jsondecode(data.aws_iam_policy_document.extra.json).Statement[0].Action
        }
    """
    )

    assert terraform.configs(text)["output.actions"]["value"] == ["s3:PutObject"]


def test_a_key_looked_up_by_alias_is_known_by_it(terraform: Any) -> None:
    text = """
        data "aws_kms_key" "service" {
          key_id = "alias/aws/sns"
        }
        data "aws_kms_alias" "own" {
          name = "alias/${var.name}"
        }
        data "aws_kms_key" "by_id" {
          key_id = "1a2b3c4d-0000-1111-2222-333344445555"
        }
        variable "name" {
          default = "lake"
        }
        resource "a_b" "c" {
          service = data.aws_kms_key.service.arn
          own     = data.aws_kms_alias.own.target_key_arn
          by_id   = data.aws_kms_key.by_id.arn
        }
    """

    assert terraform.configs(text)["a_b.c"] == {
        "service": "alias/aws/sns",
        "own": "alias/lake",
        "by_id": {UNKNOWN: "data.aws_kms_key.by_id.arn"},
    }
