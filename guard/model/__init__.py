"""The nouns of guard. Nothing here reads a file or knows a format."""

from guard.model.finding import FileClass, Finding, Outcome, Snippet, Waiver
from guard.model.history import Counts, Difference, Evidence, Examination, Recorded
from guard.model.policy import ControlMapping, Policy, Severity
from guard.model.resource import (
    REFERENCES,
    UNKNOWN,
    UNTOLD,
    Location,
    Origin,
    Path,
    Resource,
    Secret,
    Written,
    is_unknown,
    unknown,
)
from guard.model.result import Coverage, Problem, Result, Run, Skipped, Subject, Tally, subject

__all__ = [
    "REFERENCES",
    "UNKNOWN",
    "UNTOLD",
    "ControlMapping",
    "Counts",
    "Coverage",
    "Difference",
    "Evidence",
    "Examination",
    "FileClass",
    "Finding",
    "Location",
    "Origin",
    "Outcome",
    "Path",
    "Policy",
    "Problem",
    "Recorded",
    "Resource",
    "Result",
    "Run",
    "Secret",
    "Severity",
    "Skipped",
    "Snippet",
    "Subject",
    "Tally",
    "Waiver",
    "Written",
    "is_unknown",
    "subject",
    "unknown",
]
