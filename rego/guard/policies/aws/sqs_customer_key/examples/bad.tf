resource "aws_sqs_queue" "claims" {
  name = "claims"
}
