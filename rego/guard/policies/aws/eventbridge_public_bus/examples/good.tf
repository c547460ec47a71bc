resource "aws_cloudwatch_event_permission" "partners" {
  statement_id = "partners"
  principal    = "444455556666"
}
