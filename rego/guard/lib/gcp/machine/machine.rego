# METADATA
# description: Compute Engine machines in all their shapes, instances and the templates they are made from
package guard.lib.gcp.machine

# METADATA
# description: Every instance, instance template and regional instance template
machines contains machine if some machine in input.resources.google_compute_instance

machines contains machine if some machine in input.resources.google_compute_instance_template

machines contains machine if some machine in input.resources.google_compute_region_instance_template
