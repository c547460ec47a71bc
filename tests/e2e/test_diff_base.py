"""`--diff-base` in real repositories: only what a change adds fails the run."""

import subprocess

import pytest

from tests.e2e.conftest import CLEAN_IMAGE, ROOT_IMAGE

SCAN = ("--policy-id", "GRD-DKR-001", "--policy-id", "GRD-K8S-001", "--diff-base", "main")
JSON = ("-o", "json")
POD = """\
apiVersion: v1
kind: Pod
metadata: {name: trainer, namespace: ml}
spec:
  containers:
    - name: trainer
      image: trainer:1
      securityContext: {privileged: true}
"""


class Repository:
    def __init__(self, folder):
        self.folder = folder

    def git(self, *arguments):
        identity = ("-c", "user.name=a", "-c", "user.email=a@example.com")
        subprocess.run(  # noqa: S603 - fixed arguments
            ["git", "-C", str(self.folder), *identity, *arguments],  # noqa: S607
            check=True,
            capture_output=True,
        )

    def commit(self):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "x")


@pytest.fixture
def repository(tmp_path, write):
    """A repository whose main has a finding in an image and one in a pod, on a branch of its own."""
    made = Repository(tmp_path)
    made.git("init", "--quiet", "--initial-branch", "main")
    write("Dockerfile", ROOT_IMAGE)
    write("deploy/pod.yaml", POD)
    made.commit()
    made.git("checkout", "--quiet", "-b", "feature")
    return made


def test_what_was_there_before_does_not_fail_the_run_and_stays_visible(guard, repository):
    done = guard("scan", ".", *SCAN, *JSON)

    assert done.code == 0
    assert done.found == [
        ("GRD-K8S-001", "deploy/pod.yaml:8", "baselined"),
        ("GRD-DKR-001", "Dockerfile:1", "baselined"),
    ]


def test_a_new_finding_fails_the_run_alone(guard, repository, write):
    write("gpu/Dockerfile", ROOT_IMAGE + "RUN true\n")

    done = guard("scan", ".", *SCAN, *JSON)

    assert done.code == 1
    assert [found for found in done.found if found[2] == "fail"] == [
        ("GRD-DKR-001", "gpu/Dockerfile:1", "fail")
    ]


def test_only_new_findings_are_annotated(guard, repository, write):
    write("gpu/Dockerfile", ROOT_IMAGE + "RUN true\n")

    [line] = guard("scan", ".", *SCAN, "-o", "github").out.splitlines()

    assert "file=gpu/Dockerfile" in line


def test_a_line_that_moved_is_not_new(guard, repository, write):
    write("deploy/pod.yaml", "# one\n# two\n" + POD.replace("image: trainer:1", "image: trainer:2"))
    write("Dockerfile", "# syntax=docker/dockerfile:1\n\n" + ROOT_IMAGE)

    done = guard("scan", ".", *SCAN, *JSON)

    assert done.code == 0
    assert ("GRD-K8S-001", "deploy/pod.yaml:10", "baselined") in done.found


def test_a_finding_that_was_mended_is_gone(guard, repository, write):
    write("Dockerfile", CLEAN_IMAGE)
    repository.commit()

    done = guard("scan", ".", *SCAN, *JSON)

    assert (done.code, len(done.found)) == (0, 1)


def test_a_second_container_in_a_known_file_is_new(guard, repository, write):
    write(
        "deploy/pod.yaml",
        POD + "    - name: sidecar\n      image: x:1\n      securityContext: {privileged: true}\n",
    )

    done = guard("scan", ".", *SCAN, *JSON)

    assert done.code == 1
    assert ("GRD-K8S-001", "deploy/pod.yaml:11", "fail") in done.found


@pytest.mark.parametrize("committed", [False, True])
def test_a_file_that_was_renamed_is_not_new(guard, repository, committed):
    repository.git("mv", "Dockerfile", "api.Dockerfile")
    repository.git("mv", "deploy", "k8s")
    if committed:
        repository.commit()

    done = guard("scan", ".", *SCAN, *JSON)

    assert done.code == 0
    assert done.found == [
        ("GRD-K8S-001", "k8s/pod.yaml:8", "baselined"),
        ("GRD-DKR-001", "api.Dockerfile:1", "baselined"),
    ]


def test_main_going_on_changes_nothing_for_the_branch(guard, repository, write):
    repository.git("checkout", "--quiet", "main")
    write("Dockerfile", CLEAN_IMAGE)
    repository.commit()
    repository.git("checkout", "--quiet", "feature")

    assert guard("scan", ".", *SCAN, *JSON).code == 0


def test_a_folder_or_file_of_the_repository_is_compared_alike(guard, repository, write):
    assert guard("scan", "deploy", "Dockerfile", *SCAN).code == 0
    write("new/Dockerfile", ROOT_IMAGE)
    assert guard("scan", "new", *SCAN).code == 1


def test_attributes_for_archives_do_not_make_old_findings_new(guard, repository, write):
    repository.git("checkout", "--quiet", "main")
    write(".gitattributes", "deploy export-ignore\nDockerfile export-subst\n")
    repository.commit()
    repository.git("checkout", "--quiet", "-b", "later")

    assert guard("scan", ".", *SCAN).code == 0


def test_links_that_leave_the_repository_are_no_obstacle(guard, repository, tmp_path):
    repository.git("checkout", "--quiet", "main")
    (tmp_path / "passwd").symlink_to("/etc/passwd")
    (tmp_path / "up").symlink_to("../..")
    repository.commit()
    repository.git("checkout", "--quiet", "-b", "later")

    assert guard("scan", ".", *SCAN).code == 0


def test_the_repository_is_left_as_it_was(guard, repository, tmp_path, write):
    write("staged/Dockerfile", ROOT_IMAGE)
    repository.git("add", "staged")
    index = (tmp_path / ".git/index").read_bytes()
    folders = sorted(file.name for file in tmp_path.iterdir())

    guard("scan", ".", *SCAN)

    assert (tmp_path / ".git/index").read_bytes() == index
    assert sorted(file.name for file in tmp_path.iterdir()) == folders


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ((".", "--diff-base", "nonsense"), "git merge-base: "),
        ((".", "--diff-base", "--all"), "git merge-base: "),
        (("/dev/null", "--diff-base", "main"), "is outside the repository"),
    ],
)
def test_what_cannot_be_compared_is_wrong_usage(guard, repository, arguments, reason):
    done = guard("scan", *arguments, "--policy-id", "GRD-DKR-001")

    assert done.code == 2
    assert reason in done.err
    assert "hint: --diff-base" in done.err


def test_a_folder_without_a_repository_is_wrong_usage(guard, write):
    write("Dockerfile", ROOT_IMAGE)

    done = guard("scan", ".", *SCAN)

    assert done.code == 2
    assert "not a git repository" in done.err
