resource "aws_msk_cluster" "partners" {
  cluster_name           = "partners"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3

  broker_node_group_info {
    instance_type   = "kafka.m7g.large"
    client_subnets  = ["subnet-0a1b2c3d4e5f60718", "subnet-0f1e2d3c4b5a69788", "subnet-01122334455667788"]
    security_groups = ["sg-0a1b2c3d4e5f60718"]

    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }

}
