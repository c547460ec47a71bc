resource "aws_opensearch_domain" "cases" {
  domain_name    = "cases"
  engine_version = "OpenSearch_2.17"

  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/opensearch/audit"
  }
}
