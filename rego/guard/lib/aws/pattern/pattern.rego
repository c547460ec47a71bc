# METADATA
# description: Evaluates the filter patterns of CloudWatch Logs on events, `{ ($.eventName = CreateTrail) || … }`
package guard.lib.aws.pattern

_comparison := `\$\.([A-Za-z0-9_.]+)\s*(!=|=|NOT EXISTS|EXISTS)\s*("[^"]*"|'[^']*'|[^\s()|&{}]+)?`

# METADATA
# description: |
#   The comparisons of a pattern, in order: `field`, `operator` and `operand`, which is a text that may
#   hold `*`. Nothing for what is no pattern of JSON events.
comparisons(pattern) := [comparison |
	some found in regex.find_all_string_submatch_n(_comparison, pattern, -1)
	comparison := {"field": found[1], "operator": found[2], "operand": trim(found[3], `"'`)}
] if {
	is_string(pattern)
} else := []

# METADATA
# description: |
#   Whether a pattern matches an event, an object from field to text. A comparison of a field that the
#   event does not have is taken as true: it narrows, and by what is not known here.
matches(pattern, event) if _reduced(pattern, event) == "T"

# METADATA
# description: Whether a pattern surely leaves an event out
misses(pattern, event) if _reduced(pattern, event) == "F"

_reduced(pattern, event) := _step(_step(_step(_step(_step(_step(_step(_step(_truths(pattern, event)))))))))

# The pattern with its comparisons replaced by T and F, without spaces, in round brackets.
_truths(pattern, event) := replace(replace(regex.replace(text, `\s+`, ""), "{", "("), "}", ")") if {
	is_string(pattern)
	found := comparisons(pattern)
	gaps := regex.split(_comparison, pattern)
	count(gaps) == count(found) + 1
	text := concat("", [piece | some i, gap in gaps; piece := concat("", [gap, _truth_at(found, i, event)])])
}

_truth_at(found, i, _) := "" if i == count(found)

_truth_at(found, i, event) := _truth(found[i], event) if i < count(found)

_truth(comparison, event) := "F" if {
	_is_wrong(comparison, event)
} else := "T"

_is_wrong(comparison, event) if {
	comparison.operator == "="
	not is_like(comparison.operand, event[comparison.field])
	event[comparison.field]
}

_is_wrong(comparison, event) if {
	comparison.operator == "!="
	is_like(comparison.operand, event[comparison.field])
}

_is_wrong(comparison, event) if {
	comparison.operator == "NOT EXISTS"
	event[comparison.field]
}

# METADATA
# description: Whether a text is what an operand says, `*` standing for anything
is_like(operand, text) if regex.match(concat("", ["^", _expression(operand), "$"]), text)

_expression(operand) := replace(regex.replace(operand, `[^A-Za-z0-9*]`, "."), "*", ".*")

# One round of: adjacent values joined by `&&`, then brackets that hold only values joined by `||`.
_step(text) := regex.replace(_with_true_brackets(text), `\(F(\|\|F)*\)`, "F")

_with_true_brackets(text) := regex.replace(_without_and(text), `\(([TF]\|\|)*T(\|\|[TF])*\)`, "T")

_without_and(text) := regex.replace(regex.replace(text, `T(&&T)+`, "T"), `[TF](&&[TF])+`, "F")
