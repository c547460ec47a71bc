resource "aws_vpc" "ml" {
  cidr_block = "10.20.0.0/16"
}

resource "aws_flow_log" "ml" {
  vpc_id               = aws_vpc.ml.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::network-logs/ml/"
}
