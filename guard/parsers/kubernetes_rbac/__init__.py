"""Effective access: what subjects of a cluster may really do, through which bindings and roles."""

from guard.parsers.kubernetes_rbac.access import TYPE, effective_access

__all__ = ["TYPE", "effective_access"]
