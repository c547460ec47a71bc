resource "aws_sagemaker_flow_definition" "review" {
  flow_definition_name = "document-review"
  role_arn             = "arn:aws:iam::111122223333:role/review"

  human_loop_config {
    human_task_ui_arn                     = "arn:aws:sagemaker:eu-west-1:111122223333:human-task-ui/review"
    task_availability_lifetime_in_seconds = 3600
    task_count                            = 1
    task_description                      = "Check the fields"
    task_title                            = "Review"
    workteam_arn                          = "arn:aws:sagemaker:eu-west-1:111122223333:workteam/private-crowd/reviewers"
  }

  output_config {
    s3_output_path = "s3://acme-review/"
  }
}
