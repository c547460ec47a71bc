package guard.policies.kubernetes.notebook_without_token_test

import data.guard.lib.kubernetes.fixture_test as fixture
import data.guard.policies.kubernetes.notebook_without_token as policy

_notebook(arguments) := fixture.container({"args": arguments})

_violation := {
	"resource": "Pod/ml/trainer",
	"path": ["spec", "containers", 0, "args", 0],
	"message": `container "main" starts Jupyter with an empty token, without authentication`,
}

test_an_empty_token_is_denied if {
	policy.deny == {_violation} with input as _notebook(["--NotebookApp.token=''", "--NotebookApp.password=''"])
	policy.deny == {_violation} with input as _notebook(["jupyter lab --ServerApp.token= --ip=0.0.0.0"])
}

test_tokens_and_passwords_are_allowed if {
	policy.deny == set() with input as _notebook(["--ServerApp.token=$(JUPYTER_TOKEN)"])
	policy.deny == set() with input as _notebook(["--ServerApp.token=''", "--ServerApp.password=[redacted:literal]"])
	policy.deny == set() with input as _notebook(["--ip=0.0.0.0", {"$unknown": "x"}])
}

test_kubeflow_notebooks_are_authenticated_by_their_gateway if {
	policy.deny == set() with input as fixture.one("kubeflow.org/notebook", "Notebook/a", {"spec": {"template": {"spec": {"containers": [{
		"name": "main",
		"args": ["--NotebookApp.token=''"],
	}]}}}})
}
