# METADATA
# description: Writes the input that tests of GitHub Actions policies need
package guard.lib.github.example

# METADATA
# description: A workflow
workflow(config) := {"resources": {"github/workflow": [{
	"id": ".github/workflows/ci.yml",
	"name": "ci",
	"config": config,
}]}}

# METADATA
# description: A workflow with one job of some steps
steps(triggers, listed) := workflow({"on": triggers, "jobs": {"build": {"runs-on": "ubuntu-24.04", "steps": listed}}})

# METADATA
# description: A workflow with one job
job(triggers, config) := workflow({"on": triggers, "jobs": {"build": config}})

# METADATA
# description: A composite action of some steps
action(listed) := {"resources": {"github/action": [{
	"id": "action.yml",
	"name": "set up",
	"config": {"name": "set up", "runs": {"using": "composite", "steps": listed}},
}]}}
