resource "google_compute_security_policy" "site" {
  name = "site"

  rule {
    action   = "deny(403)"
    priority = 1

    match {
      expr {
        expression = "evaluatePreconfiguredExpr('cve-canary')"
      }
    }
  }
}
