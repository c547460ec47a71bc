resource "aws_vpc_endpoint_service" "inference" {
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/inference/50dc6c495c0c9188"]
  acceptance_required = false
}
