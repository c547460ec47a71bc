"""Public repositories: every file of a supported type is read or named, every place is right.

The corpus lies beside the checkout where guard is developed, and nowhere else: elsewhere these tests
are skipped. What they found is also in the tests of parsers and policies, on small inputs.
"""

import re
import tarfile
from pathlib import Path

import pytest

from guard import content
from guard.model import Outcome
from guard.pipeline import Request, scan
from guard.policies import catalogue
from guard.policies.embedded import EmbeddedEngine

CORPUS = Path(__file__).parents[3] / "shared/bench/real-dev.tar.xz"
REPOSITORIES = (
    "airflow-helm+charts",
    "aws-samples+aws-mlops-pipelines-terraform",
    "awslabs+aws-cloudformation-templates",
    "awslabs+data-on-eks",
    "bridgecrewio+terragoat",
    "feast-dev+feast",
    "kubeflow+manifests",
    "kubeflow+pipelines",
    "madhuakula+kubernetes-goat",
    "pulumi+examples",
    "strimzi+strimzi-kafka-operator",
    "terraform-aws-modules+terraform-aws-eks",
)
_SPARK = "data-stacks/spark-on-eks/benchmarks"
BROKEN = {
    "awslabs+data-on-eks": [
        f"{_SPARK}/benchmark-testdata-generation/tpcds-benchmark-data-generation-1t.yaml",
        f"{_SPARK}/benchmark-testdata-generation/tpcds-benchmark-data-generation-3t.yaml",
        f"{_SPARK}/celeborn-benchmarks/tpcds-benchmark-data-generation-3t.yaml",
    ],
    "kubeflow+pipelines": ["backend/src/crd/samples/scheduledworkflow/invalid.yaml"],
}
"""Files that are no YAML: read by hand."""

SPELLED = {
    "*": ("every", "everyone", "any", "all"),
    "0.0.0.0/0": ("every", "internet", "all"),
    "::/0": ("every", "internet", "all"),
    "{}": ("empty",),
}
"""Values that messages put into words."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CORPUS.is_file(), reason="the corpus is not on this machine"),
]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("real")
    with tarfile.open(CORPUS) as archive:
        archive.extractall(folder, filter="data")
    return folder / "real-dev"


@pytest.fixture(scope="module")
def engine():
    engine = EmbeddedEngine()
    yield engine
    engine.close()


@pytest.fixture(scope="module")
def loaded():
    return catalogue.load(content.REGO)


@pytest.mark.parametrize("repository", REPOSITORIES)
def test_every_file_is_accounted_for_and_every_finding_is_where_it_says(
    repository, corpus, engine, loaded, monkeypatch
):
    monkeypatch.chdir(corpus / repository)
    policies = [policy for policy in loaded.policies if not policy.strict]

    result, _ = scan(Request(paths=[Path()], policies=policies), loaded, engine)

    problems = [problem.path for problem in result.coverage.problems]
    assert problems == BROKEN.get(repository, [])
    assert all(skipped.reason for skipped in result.coverage.skipped)
    found, parsed = sum(result.coverage.found.values()), sum(result.coverage.parsed.values())
    assert found == parsed + len(result.coverage.skipped) + len(problems)
    misplaced = [
        f"{finding.location}: {finding.message} [{finding.policy.id}]"
        for finding in result.findings
        if not holds(finding)
    ]
    assert misplaced == []
    assert result.findings or repository.startswith("awslabs+aws-cloudformation")


def holds(finding):
    """Return whether the reported line exists and has the key, name or value the message names."""
    lines = Path(finding.location.path).read_text("utf-8", "replace").splitlines()
    if not 1 <= finding.location.line <= finding.location.last_line <= len(lines):
        return False
    line = lines[finding.location.line - 1].lower()
    message = finding.message.lower()
    named = {
        *re.findall(r"[a-z0-9_$][\w./:@*$-]*", message),
        *re.findall(r'"([^"]+)"', message),
        *(part.strip("[]").lower() for part in finding.key.split(".")),
        *re.findall(r"[\w-]+", finding.resource_id.lower()),
        finding.resource_type.rpartition("/")[2].lower(),
    }
    if any(word in line for word in named if len(word) > 1 and not word.isdigit()):
        return True
    if any(value in line and any(word in message for word in SPELLED[value]) for value in SPELLED):
        return True
    # A key that the document lacks at its top is reported where the document starts.
    missing_at_the_top = "." not in finding.key and finding.outcome != Outcome.UNKNOWN
    return missing_at_the_top and not any(
        text.strip() and not text.lstrip().startswith("#")
        for text in lines[: finding.location.line - 1]
    )
