# METADATA
# description: Finds expressions (`$` and two braces) in text, and tells which of them strangers control
package guard.lib.github.expression

# METADATA
# description: Expressions of a text, without braces, in lower case and with dots for brackets, each with its line and as written
found(text) := [{"text": _normal(match), "written": _bare(match), "line": n} |
	is_string(text)
	some n, line in split(text, "\n")
	some match in regex.find_n(_expression, line, -1)
]

# METADATA
# description: The expressions of a text as `found` gives them, each where it stands first
first(text) := [expression |
	some expression in found(text)
	expression.line == min({other.line | some other in found(text); other.text == expression.text})
]

# METADATA
# description: Whether a text holds an expression
has_expression(text) if {
	is_string(text)
	contains(text, "${{")
}

_expression := `\$\{\{.*?\}\}`

_normal(match) := regex.replace(lower(_bare(match)), `\[\s*'([^']*)'\s*\]`, ".$1")

_bare(match) := trim_space(trim_suffix(trim_prefix(match, "${{"), "}}"))

# METADATA
# description: Whether an expression yields text that anybody can write in an issue, a pull request, a commit or a comment
is_untrusted(expression) if {
	regex.match(_untrusted, expression)
	not _is_decision(expression)
}

# a comparison yields true or false, whatever a stranger writes
_is_decision(expression) if {
	regex.match(`==|!=|\b(?:contains|startswith|endswith)\s*\(`, expression)
	not regex.match(`&&|\|\|`, expression)
}

_person := `(?:author|committer)\.(?:name|email)`

_untrusted := concat("", [
	`\bgithub\.(?:head_ref\b|event\.(?:`,
	concat("|", [
		`(?:issue|discussion|pull_request)\.(?:title|body)\b`,
		`(?:comment|review|review_comment)\.body\b`,
		`pull_request\.head\.(?:ref|label|repo\.(?:default_branch|description|homepage))\b`,
		`pages(?:\.\*|\[[^\]]*\]|\.\d+)\.page_name\b`,
		concat("", [`(?:workflow_run\.)?head_commit\.(?:message\b|`, _person, `)`]),
		concat("", [`commits(?:\.\*|\[[^\]]*\]|\.\d+)\.(?:message\b|`, _person, `)`]),
		`workflow_run\.(?:head_branch|display_title)\b`,
		`workflow_run\.head_repository\.description\b`,
		`workflow_run\.pull_requests(?:\.\*|\[[^\]]*\]|\.\d+)\.head\.ref\b`,
	]),
	`))|\btojson\(\s*github(?:\.event(?:\.(?:issue|comment|pull_request|discussion|review|head_commit|commits|workflow_run))?)?\s*\)`,
])

# METADATA
# description: Whether an expression yields what the person who starts a run by hand, or a calling workflow, passes in
is_input(expression) if {
	regex.match(`(?:^|[^.\w])(?:inputs|github\.event\.inputs|github\.event\.client_payload)\.[\w-]+`, expression)
	not _is_decision(expression)
}

# METADATA
# description: Whether an expression yields a secret; the token of the run itself does not count
is_secret(expression) if {
	regex.match(`\bsecrets\.`, expression)
	not regex.match(`\bsecrets\.github_token\b`, expression)
	not _is_decision(expression)
}
