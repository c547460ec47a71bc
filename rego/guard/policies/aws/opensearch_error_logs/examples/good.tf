resource "aws_opensearch_domain" "alerts" {
  domain_name    = "alerts"
  engine_version = "OpenSearch_2.17"

  log_publishing_options {
    log_type                 = "ES_APPLICATION_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:/opensearch/errors"
  }
}
