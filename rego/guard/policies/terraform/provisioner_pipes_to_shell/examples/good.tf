resource "terraform_data" "agent" {
  provisioner "local-exec" {
    command = "ansible-playbook -i inventory agent.yml"
  }
}
