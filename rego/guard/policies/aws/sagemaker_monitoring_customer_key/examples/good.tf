resource "aws_sagemaker_data_quality_job_definition" "baseline" {
  name     = "baseline"
  role_arn = "arn:aws:iam::111122223333:role/monitor"

  data_quality_app_specification {
    image_uri = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/monitor:1.4.0"
  }

  data_quality_job_input {
    endpoint_input {
      endpoint_name = "baseline"
    }
  }

  data_quality_job_output_config {
    monitoring_outputs {
      s3_output {
        s3_uri = "s3://acme-monitoring/baseline"
      }
    }
  }

  job_resources {
    cluster_config {
      instance_count    = 2
      instance_type     = "ml.m7i.large"
      volume_size_in_gb = 20
      volume_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/92a3b4c5-1111-2222-3333-444455556666"
    }
  }
}
