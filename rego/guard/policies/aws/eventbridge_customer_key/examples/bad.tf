resource "aws_cloudwatch_event_bus" "labels" {
  name = "labels"
}
