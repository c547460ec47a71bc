resource "azurerm_frontdoor" "scoring" {
  name                = "fd-scoring"
  resource_group_name = "rg-ml-prod"

  routing_rule {
    name               = "scoring"
    accepted_protocols = ["Https"]
    patterns_to_match  = ["/*"]
    frontend_endpoints = ["scoring"]

    forwarding_configuration {
      forwarding_protocol = "HttpsOnly"
      backend_pool_name   = "scoring"
    }
  }

  backend_pool {
    name                = "scoring"
    load_balancing_name = "lb"
    health_probe_name   = "probe"

    backend {
      host_header = "scoring.example.com"
      address     = "scoring.example.com"
      http_port   = 80
      https_port  = 443
    }
  }

  backend_pool_load_balancing {
    name = "lb"
  }

  backend_pool_health_probe {
    name = "probe"
  }

  frontend_endpoint {
    name                                    = "scoring"
    host_name                               = "fd-scoring.azurefd.net"
    web_application_firewall_policy_link_id = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-ml-prod/providers/Microsoft.Network/frontDoorWebApplicationFirewallPolicies/waffd"
  }
}
