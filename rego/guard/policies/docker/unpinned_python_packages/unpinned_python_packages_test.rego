package guard.policies.docker.unpinned_python_packages_test

import data.guard.lib.docker.example
import data.guard.policies.docker.unpinned_python_packages as policy

test_denies_packages_without_a_version if {
	violations := policy.deny with input as example.image([example.run([["pip", "install", "--no-cache-dir", "torch", "numpy==2.3.4", "mlflow[extras]"]])])

	violations == {{
		"message": "pip installs the newest version of torch, mlflow[extras]",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 3],
		"resource": "Dockerfile",
	}}
}

test_denies_pip_as_a_module if {
	violations := policy.deny with input as example.image([example.run([["python3", "-m", "pip", "install", "--index-url", "https://pypi.acme.example/simple", "acme"]])])

	violations == {{
		"message": "pip installs the newest version of acme",
		"path": ["stages", 0, "instructions", 0, "commands", 0, "words", 6],
		"resource": "Dockerfile",
	}}
}

test_allows_versions_and_files if {
	violations := policy.deny with input as example.image([example.run([["pip", "install", "torch==2.9.0", "numpy>=2,<3", "-r", "requirements.txt", "-e", ".", "./wheels/a.whl"]])])

	violations == set()
}

test_allows_constraints if {
	violations := policy.deny with input as example.image([example.run([["pip", "install", "-c", "constraints.txt", "torch"]])])

	violations == set()
}

test_allows_the_installer_itself if {
	violations := policy.deny with input as example.image([example.run([["pip", "install", "--upgrade", "pip", "setuptools"]])])

	violations == set()
}

test_leaves_variables_alone if {
	violations := policy.deny with input as example.image([example.run([["pip", "install", "$PACKAGES"]])])

	violations == set()
}
