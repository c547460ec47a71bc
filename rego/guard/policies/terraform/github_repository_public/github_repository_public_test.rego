package guard.policies.terraform.github_repository_public_test

import data.guard.policies.terraform.github_repository_public

_scope(config) := {"resources": {"github_repository": [{"id": "github_repository.models", "name": "models", "config": config}]}}

test_a_public_repository_is_denied if {
	denied := github_repository_public.deny with input as _scope({"name": "models", "visibility": "public"})
	denied == {{"message": "the repository is public", "path": ["visibility"], "resource": "github_repository.models"}}
}

test_the_older_argument_counts if {
	denied := github_repository_public.deny with input as _scope({"name": "models", "private": false})
	denied == {{"message": "the repository is public (private is false)", "path": ["private"], "resource": "github_repository.models"}}
}

test_repositories_are_public_by_default if {
	denied := github_repository_public.deny with input as _scope({"name": "models"})
	denied == {{"message": "the repository is public (the default)", "path": ["visibility"], "resource": "github_repository.models"}}
}

test_a_private_repository_is_allowed if {
	denied := github_repository_public.deny with input as _scope({"name": "models", "visibility": "private"})
	count(denied) == 0
}

test_an_unknown_visibility_is_left_open if {
	denied := github_repository_public.deny with input as _scope({"name": "models", "visibility": {"$unknown": "var.visibility"}})
	count(denied) == 0
}
