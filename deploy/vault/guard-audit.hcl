# What `guard audit vault://HOST` reads, and nothing else: no secret, no credential, no key.
#
#   vault policy write guard-audit guard-audit.hcl
#   vault token create -policy=guard-audit -period=24h -orphan      # or a role of an auth method
#
# Engines are named by the mounts of a new server. For one that is mounted elsewhere, repeat the
# lines of its kind with its path: a wildcard in place of the mount would match secrets, too, since
# "+/config" is the configuration of a KV engine of version 2 and an ordinary secret in one of
# version 1. What is missing, guard names in full, and ends with exit code 3.

# --- the server ---------------------------------------------------------------------------------

path "sys/config/state/sanitized" {
  capabilities = ["read"]
}

path "sys/namespaces" {
  capabilities = ["list"]
}

# Root-protected: both capabilities are needed to see which audit devices there are. Neither
# enables or disables one; those endpoints lie below this path.
path "sys/audit" {
  capabilities = ["read", "sudo"]
}

# --- who gets a token ---------------------------------------------------------------------------

path "sys/auth" {
  capabilities = ["read"]
}

# A method whose mount has a slash in it, such as auth/team/kubernetes, needs lines of its own.
# Settings of the methods; the server leaves their passwords out. Roles are read by name, and
# nothing below them: "auth/approle/role/ci/secret-id" does not match.
path "auth/+/config" {
  capabilities = ["read"]
}

path "auth/+/role" {
  capabilities = ["list"]
}

path "auth/+/role/+" {
  capabilities = ["read"]
}

path "auth/+/roles" {
  capabilities = ["list"]
}

path "auth/token/roles/+" {
  capabilities = ["read"]
}

path "auth/+/users" {
  capabilities = ["list"]
}

path "auth/+/users/+" {
  capabilities = ["read"]
}

path "auth/+/groups" {
  capabilities = ["list"]
}

path "auth/+/groups/+" {
  capabilities = ["read"]
}

path "auth/+/certs" {
  capabilities = ["list"]
}

path "auth/+/certs/+" {
  capabilities = ["read"]
}

# Accessors tell tokens apart without being tokens. Listing them is root-protected.
path "auth/token/accessors" {
  capabilities = ["list", "sudo"]
}

path "auth/token/lookup-accessor" {
  capabilities = ["update"]
}

path "auth/token/lookup-self" {
  capabilities = ["read"]
}

# --- what tokens may do -------------------------------------------------------------------------

path "sys/policies/acl" {
  capabilities = ["list"]
}

# With a star: names of policies may have slashes in them.
path "sys/policies/acl/*" {
  capabilities = ["read"]
}

path "sys/policies/password" {
  capabilities = ["list"]
}

path "sys/policies/password/*" {
  capabilities = ["read"]
}

# --- secrets engines ----------------------------------------------------------------------------

path "sys/mounts" {
  capabilities = ["read"]
}

# KV, version 2: how many versions it keeps. The secrets lie below "secret/data/".
path "secret/config" {
  capabilities = ["read"]
}

path "database/config" {
  capabilities = ["list"]
}

path "database/config/+" {
  capabilities = ["read"]
}

path "database/roles" {
  capabilities = ["list"]
}

path "database/roles/+" {
  capabilities = ["read"]
}

path "database/static-roles" {
  capabilities = ["list"]
}

path "database/static-roles/+" {
  capabilities = ["read"]
}

path "pki/roles" {
  capabilities = ["list"]
}

path "pki/roles/+" {
  capabilities = ["read"]
}

path "transit/keys" {
  capabilities = ["list"]
}

path "transit/keys/+" {
  capabilities = ["read"]
}

path "ssh/roles" {
  capabilities = ["list"]
}

path "ssh/roles/+" {
  capabilities = ["read"]
}

path "aws/roles" {
  capabilities = ["list"]
}

path "aws/roles/+" {
  capabilities = ["read"]
}
