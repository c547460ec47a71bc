resource "aws_elastic_beanstalk_environment" "labelling" {
  name                = "labelling"
  application         = "labelling"
  solution_stack_name = "64bit Amazon Linux 2023 v4.7.0 running Python 3.13"

  setting {
    namespace = "aws:elasticbeanstalk:cloudwatch:logs"
    name      = "StreamLogs"
    value     = "true"
  }
}
