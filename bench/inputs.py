"""What the scanners are measured on: public deployments where they are there, and made-up ones.

The made-up files are the same on every machine: sizes differ, nothing is random.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path("build/bench")

_DEPLOYMENT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: trainer-{number}
  namespace: team-{team}
  labels: {{app: trainer-{number}}}
spec:
  replicas: {replicas}
  selector:
    matchLabels: {{app: trainer-{number}}}
  template:
    metadata:
      labels: {{app: trainer-{number}}}
    spec:
      automountServiceAccountToken: {mounted}
      containers:
        - name: trainer
          image: registry.example.com/ml/trainer:{image}
          ports: [{{containerPort: 8080}}]
          resources:
            requests: {{cpu: 500m, memory: 1Gi}}
            limits: {{cpu: "2", memory: 4Gi}}
          securityContext:
            privileged: {privileged}
            runAsNonRoot: true
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities: {{drop: [ALL]}}
          env:
            - {{name: EPOCHS, value: "{replicas}0"}}
            - name: TOKEN
              valueFrom: {{secretKeyRef: {{name: tracking, key: token}}}}
        - name: metrics
          image: registry.example.com/ml/metrics:1.4.2
          args: ["--listen", ":9100"]
"""

_VARIABLES = """\
variable "environment" {
  type    = string
  default = "staging"
}

variable "kms_key_arn" {
  type = string
}

locals {
  tags = { environment = var.environment, owner = "ml-platform" }
}
"""

# Five resources that refer to each other, as a team's folder has them.
_TERRAFORM = """\
resource "aws_s3_bucket" "data_{number}" {{
  bucket = "data-{number}-${{var.environment}}"
  tags   = local.tags
}}

resource "aws_s3_bucket_public_access_block" "data_{number}" {{
  bucket                  = aws_s3_bucket.data_{number}.id
  block_public_acls       = {closed}
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}}

resource "aws_security_group" "train_{number}" {{
  name   = "train-{number}"
  vpc_id = "vpc-0{number}"

  ingress {{
    description = "notebooks"
    from_port   = {port}
    to_port     = {port}
    protocol    = "tcp"
    cidr_blocks = ["{range}"]
  }}
}}

resource "aws_iam_role_policy" "train_{number}" {{
  name = "train-{number}"
  role = "train-${{var.environment}}-{number}"
  policy = jsonencode({{
    Version = "2012-10-17"
    Statement = [{{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:ListBucket"]
      Resource = [aws_s3_bucket.data_{number}.arn, "${{aws_s3_bucket.data_{number}.arn}}/*"]
    }}]
  }})
}}

resource "aws_sagemaker_notebook_instance" "lab_{number}" {{
  name                   = "lab-{number}"
  role_arn               = "arn:aws:iam::123456789012:role/lab"
  instance_type          = "ml.t3.medium"
  direct_internet_access = "{internet}"
  kms_key_id             = var.kms_key_arn
  tags                   = merge(local.tags, {{ number = "{number}" }})
}}
"""


@dataclass(frozen=True, slots=True)
class Input:
    """Something to scan."""

    name: str
    title: str
    path: Path
    make: Callable[[Path], None] | None = None
    """Writes it; None for what is public and must have been unpacked there."""

    peers: bool = True
    """Whether the others scan it, too; not where minutes would tell nothing new."""

    def ready(self) -> bool:
        """Make what can be made, and return whether there is something to scan."""
        if self.make is not None and not self.path.exists():
            self.path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = self.path.with_name(f"{self.path.name}.unfinished")
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir()
            self.make(unfinished)
            unfinished.rename(self.path)
        return self.path.exists()


def inputs() -> Iterator[Input]:
    """Yield every input, the quick ones first."""
    made, public = FOLDER / "made", FOLDER / "real-dev"
    yield Input("manifest", "one Deployment", made / "one", lambda path: _deployments(path, 1))
    yield Input("terragoat", "terragoat", public / "bridgecrewio+terragoat")
    yield Input("kubernetes-goat", "kubernetes-goat", public / "madhuakula+kubernetes-goat")
    yield Input(
        "deployments-1000",
        "1,000 Deployments in 1,000 files",
        made / "deployments-1000",
        lambda path: _deployments(path, 1000),
    )
    yield Input(
        "terraform-2000",
        "2,000 Terraform resources in 50 files",
        made / "terraform-2000",
        lambda path: _terraform(path, files=50, resources=2000),
    )
    yield Input("kubeflow-manifests", "kubeflow/manifests", public / "kubeflow+manifests")
    yield Input(
        "deployments-10000",
        "10,000 Deployments in 10,000 files",
        made / "deployments-10000",
        lambda path: _deployments(path, 10_000),
        peers=False,
    )
    yield Input(
        "terraform-20000",
        "20,000 Terraform resources in 500 files",
        made / "terraform-20000",
        lambda path: _terraform(path, files=500, resources=20_000),
        peers=False,
    )


def _deployments(folder: Path, count: int) -> None:
    for number in range(count):
        text = _DEPLOYMENT.format(
            number=number,
            team=number % 20,
            replicas=number % 7 + 1,
            mounted=str(number % 3 == 0).lower(),
            image="latest" if number % 5 == 0 else f"1.{number}",
            privileged=str(number % 10 == 0).lower(),
        )
        (folder / f"deployment-{number:05}.yaml").write_text(text, "utf-8")


def _terraform(folder: Path, *, files: int, resources: int) -> None:
    (folder / "variables.tf").write_text(_VARIABLES, "utf-8")
    groups = resources // 5
    for file in range(files - 1):
        numbers = range(file, groups, files - 1)
        text = "\n".join(_group(number) for number in numbers)
        (folder / f"team-{file:03}.tf").write_text(text, "utf-8")


def _group(number: int) -> str:
    return _TERRAFORM.format(
        number=number,
        closed=str(number % 4 != 0).lower(),
        port=8888 if number % 2 else 443,
        range="0.0.0.0/0" if number % 6 == 0 else f"10.{number % 250}.0.0/16",
        internet="Enabled" if number % 5 == 0 else "Disabled",
    )
