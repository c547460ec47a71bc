resource "aws_wafv2_rule_group" "rates" {
  name     = "rates"
  scope    = "REGIONAL"
  capacity = 10

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "rates"
    sampled_requests_enabled   = true
  }
}
