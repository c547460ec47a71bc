# METADATA
# title: Answers of chosen policies about one document
# description: |
#   What guard asks an OPA server: one request for many policies, so that the rules they share are
#   computed once, and no others, such as the tests that a server may hold, are evaluated along.
#   `$packages` lists them as platform/policy; a policy that is not there is missing in the answer.
package guard.lib.ask

answers[name] := violations if {
	some name in input["$packages"]
	[platform, policy] := split(name, "/")
	violations := data.guard.policies[platform][policy].deny
}
