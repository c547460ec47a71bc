# METADATA
# description: The ways in which an identity turns the permissions it holds into those of an administrator
package guard.lib.aws.escalation

import data.guard.lib.aws.grants
import data.guard.lib.aws.holders
import data.guard.lib.iam

# Each of these, on every identity or function, is enough
_alone := {
	"iam:AddUserToGroup", "iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy",
	"iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:CreatePolicyVersion", "iam:DeleteRolePermissionsBoundary",
	"iam:DeleteRolePolicy", "iam:DeleteUserPermissionsBoundary", "iam:DeleteUserPolicy", "iam:DetachRolePolicy",
	"iam:DetachUserPolicy", "iam:PutGroupPolicy", "iam:PutRolePermissionsBoundary", "iam:PutRolePolicy",
	"iam:PutUserPermissionsBoundary", "iam:PutUserPolicy", "iam:SetDefaultPolicyVersion", "iam:UpdateAssumeRolePolicy",
	"iam:UpdateLoginProfile",
	"codestar:AssociateTeamMember", "glue:UpdateDevEndpoint", "lambda:UpdateFunctionCode",
	"sagemaker:CreatePresignedNotebookInstanceUrl",
	"sso:AttachCustomerManagedPolicyReferenceToPermissionSet", "sso:AttachManagedPolicyToPermissionSet",
	"sso:CreateAccountAssignment", "sso:PutInlinePolicyToPermissionSet",
}

# Each of these runs the holder's code or template under a role that is passed to it
_receivers := {
	"apprunner:CreateService", "autoscaling:CreateLaunchConfiguration", "batch:RegisterJobDefinition",
	"cloudformation:CreateStack", "cloudformation:CreateStackSet", "cloudformation:UpdateStack",
	"codebuild:CreateProject", "codebuild:UpdateProject", "codepipeline:CreatePipeline", "codestar:CreateProject",
	"datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition", "ec2:AssociateIamInstanceProfile",
	"ec2:RunInstances", "ecs:RegisterTaskDefinition", "ecs:RunTask", "ecs:StartTask", "elasticmapreduce:RunJobFlow",
	"emr-serverless:StartJobRun", "glue:CreateDevEndpoint", "glue:CreateJob", "glue:CreateSession", "glue:UpdateJob",
	"lambda:CreateFunction", "lambda:UpdateFunctionConfiguration", "sagemaker:CreateApp", "sagemaker:CreateModel",
	"sagemaker:CreateNotebookInstance", "sagemaker:CreateProcessingJob", "sagemaker:CreateTrainingJob",
	"scheduler:CreateSchedule", "ssm:StartAutomationExecution", "states:CreateStateMachine", "states:UpdateStateMachine",
}

_pass := "iam:PassRole"

# Matched once for each way to write an action, however many grants write it. `*` and all of IAM are left
# to the policies about those.
_covered[pattern] := {action | some action in ((_alone | _receivers) | {_pass}); iam.matches(pattern, action)} if {
	some pattern in _patterns
}

_patterns := {pattern |
	some grant in grants.broad
	some pattern in grant.statement.actions
	is_string(pattern)
	not lower(pattern) in {"*", "*:*", "iam:*"}
}

# The patterns of a grant that allow some of a set of actions
_naming(grant, actions) := [pattern |
	some pattern in grant.statement.actions
	count(_covered[pattern] & actions) > 0
]

# METADATA
# description: |
#   What a set of grants lets their holder do, in words: `ways`, the grants that matter as `grants`, and
#   whether passing a role is part of it as `passes`; undefined when there is no way
found(held) := {"ways": ways, "grants": relevant, "passes": passes} if {
	alone := {[grant, pattern] |
		some grant in held
		some pattern in _naming(grant, _alone)
		not grants.is_whole_service(pattern)
	}
	passing := {grant | some grant in held; count(_naming(grant, {_pass})) > 0}
	receiving := {[grant, pattern] |
		count(passing) > 0
		some grant in held
		some pattern in _naming(grant, _receivers)
	}
	passes := count(receiving) > 0
	used := {pattern | some [_, pattern] in alone}
	ways := array.concat(sort(used), [sprintf("%s with %s", [_pass, _listed({pattern | some [_, pattern] in receiving})]) | passes])
	count(ways) > 0
	relevant := {grant | some [grant, _] in (alone | receiving)} | {grant | passes; some grant in passing}
}

_listed(patterns) := concat(" or ", sort(patterns)) if {
	count(patterns) < 5
} else := sprintf("%s and %d others", [concat(", ", array.slice(sort(patterns), 0, 3)), count(patterns) - 3])

# METADATA
# description: Whether a pattern of a grant can be part of a way
is_used(pattern) if count(_covered[pattern]) > 0

# METADATA
# description: The identities with a way, each with `identity` and `found`
identities contains {"identity": identity, "found": way} if {
	some identity in holders.identities
	way := found(identity.grants)
}

# METADATA
# description: The policies with a way that no identity of the scope holds, by the resource they are in
unattached[resource] := way if {
	some resource, held in holders.unattached
	way := found(held)
}

# METADATA
# description: The resources whose permission to pass roles is told as part of a way
passing contains grant.resource if {
	some entry in identities
	entry.found.passes
	some grant in entry.found.grants
}

passing contains resource if {
	some resource, way in unattached
	way.passes
}
