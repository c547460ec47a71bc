"""Modules of the registry are judged by what their callers write."""

from __future__ import annotations

from typing import Any

import pytest

from guard.model import UNTOLD, Location, unknown
from guard.parsers.terraform.registry import _SKETCHES, sketch

BUCKET = """module "lake" {
  source     = "terraform-aws-modules/s3-bucket/aws"
  version    = "3.7.0"
  bucket     = "lake"
  acl        = "public-read"
  versioning = { enabled = false }
  logging    = { target_bucket = var.logs }
}
"""


@pytest.mark.parametrize(
    "source",
    [
        "terraform-aws-modules/s3-bucket/aws",
        "registry.terraform.io/terraform-aws-modules/s3-bucket/aws",
        "github.com/terraform-aws-modules/terraform-aws-s3-bucket",
        "git::https://github.com/terraform-aws-modules/terraform-aws-s3-bucket.git?ref=v4.1.0",
        "git@github.com:terraform-aws-modules/terraform-aws-s3-bucket.git",
    ],
)
def test_a_module_is_known_by_every_spelling_of_its_source(source: str) -> None:
    assert sketch(source) is sketch("terraform-aws-modules/s3-bucket/aws")
    assert sketch(source) is not None


def test_a_part_of_a_module_has_a_sketch_of_its_own() -> None:
    part = sketch("terraform-aws-modules/iam/aws//modules/iam-policy")

    assert part is not None
    assert ("aws_iam_policy", "policy") in part.resources
    assert sketch("terraform-aws-modules/iam/aws") is None


@pytest.mark.parametrize("source", ["", "acme/s3-bucket/aws", "../../etc/passwd", "a/../b/aws"])
def test_other_sources_have_none(source: str) -> None:
    assert sketch(source) is None


@pytest.mark.parametrize(
    "name", sorted(str(path.relative_to(_SKETCHES)) for path in _SKETCHES.rglob("*.tf"))
)
def test_every_sketch_can_be_read(name: str) -> None:
    namespace, module, *part = name.removesuffix(".tf").split("/")
    folder = sketch(f"{namespace}/{module}/aws" + "".join(f"//modules/{x}" for x in part))

    assert folder is not None
    assert not folder.errors
    assert folder.resources


def test_arguments_reach_the_resources_of_the_module(terraform: Any) -> None:
    found = terraform.configs(BUCKET)["module.lake.aws_s3_bucket.this"]

    assert found["acl"] == "public-read"
    assert found["versioning"] == [{"enabled": False, "mfa_delete": unknown(UNTOLD)}]


def test_what_the_caller_does_not_write_is_left_to_the_module(terraform: Any) -> None:
    found = terraform.resources(BUCKET)
    bucket = found["module.lake.aws_s3_bucket.this"]

    assert bucket.partial
    assert bucket.config["force_destroy"] == unknown(UNTOLD)
    assert "module.lake.aws_s3_bucket_public_access_block.this" not in found


def test_what_the_caller_cannot_know_stays_open_under_its_own_name(terraform: Any) -> None:
    found = terraform.configs(BUCKET)["module.lake.aws_s3_bucket.this"]

    assert found["logging"] == [{"target_bucket": unknown("var.logs")}]


def test_places_are_those_of_the_caller(terraform: Any) -> None:
    bucket = terraform.resources(BUCKET)["module.lake.aws_s3_bucket.this"]

    assert bucket.origin.locate(("acl",)).line == 5
    assert bucket.origin.locate(("versioning", 0, "enabled")).line == 6
    assert bucket.origin.locate(("website", 0)) == Location("main.tf", 1, 1, 1)
    assert bucket.origin.locate(()).line == 1
    assert {place.path for place in bucket.origin.related(("acl",))} == {"main.tf"}


def test_a_place_within_a_block_is_the_argument_that_makes_it(terraform: Any) -> None:
    found = terraform.resources(
        """module "vm" {
  source = "terraform-aws-modules/ec2-instance/aws"

  metadata_options = { http_tokens = "optional" }
}
"""
    )["module.vm.aws_instance.this"]

    assert found.config["metadata_options"][0]["http_tokens"] == "optional"
    assert found.origin.locate(("metadata_options", 0, "http_tokens")).line == 4


def test_statements_of_a_queue_become_its_policy(terraform: Any) -> None:
    found = terraform.resources(
        """module "jobs" {
  source = "terraform-aws-modules/sqs/aws"

  queue_policy_statements = {
    all = {
      actions    = ["sqs:SendMessage"]
      principals = [{ type = "AWS", identifiers = ["*"] }]
    }
  }
}
"""
    )
    queue = found["module.jobs.aws_sqs_queue.this"]

    assert queue.config["policy"]["Statement"][0]["Principal"] == {"AWS": ["*"]}
    assert queue.origin.locate(("policy", "Statement", 0, "Principal")).line == 4
    assert set(found) == {"module.jobs", "module.jobs.aws_sqs_queue.this"}


def test_outputs_lead_to_the_resources(terraform: Any) -> None:
    found = terraform.configs(
        BUCKET
        + """
resource "aws_s3_bucket_versioning" "lake" {
  bucket = module.lake.s3_bucket_id
}
resource "a_b" "other" {
  value = module.lake.an_output_left_out
}
"""
    )

    assert found["aws_s3_bucket_versioning.lake"]["bucket"]["$refs"] == [
        "module.lake.aws_s3_bucket.this"
    ]
    assert found["a_b.other"]["value"]["$unknown"] == "module.lake.an_output_left_out"


def test_rules_of_a_security_group_are_read_in_both_ways(terraform: Any) -> None:
    found = terraform.configs(
        """module "sg" {
  source              = "terraform-aws-modules/security-group/aws"
  ingress_cidr_blocks = ["0.0.0.0/0"]
  ingress_rules       = ["ssh-tcp"]
  ingress_with_cidr_blocks = [{
    rule        = "postgresql-tcp"
    cidr_blocks = "10.0.0.0/8,0.0.0.0/0"
  }]
}
"""
    )
    rules = [config for name, config in found.items() if "_rule." in name]

    assert [(rule["from_port"], rule["cidr_blocks"]) for rule in rules] == [
        (22, ["0.0.0.0/0"]),
        (5432, ["10.0.0.0/8", "0.0.0.0/0"]),
    ]


def test_a_public_cluster_is_open_to_the_internet_unless_addresses_are_named(
    terraform: Any,
) -> None:
    found = terraform.configs(
        """module "open" {
  source                         = "terraform-aws-modules/eks/aws"
  cluster_endpoint_public_access = true
}
module "named" {
  source                       = "terraform-aws-modules/eks/aws"
  endpoint_public_access       = true
  endpoint_public_access_cidrs = ["203.0.113.0/24"]
}
module "silent" {
  source          = "terraform-aws-modules/eks/aws"
  cluster_version = "1.33"
}
"""
    )
    ranges = [
        found[f"module.{name}.aws_eks_cluster.this"]["vpc_config"][0]["public_access_cidrs"]
        for name in ("open", "named", "silent")
    ]

    assert ranges == [["0.0.0.0/0"], ["203.0.113.0/24"], unknown(UNTOLD)]
