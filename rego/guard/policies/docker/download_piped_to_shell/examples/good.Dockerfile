FROM ubuntu:24.04
RUN apt-get update && apt-get install -y --no-install-recommends curl ca-certificates \
 && curl -fsSLo /tmp/setup.sh https://deb.example.com/setup_22.x \
 && echo "24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d  /tmp/setup.sh" | sha256sum --check \
 && bash /tmp/setup.sh
USER 10001
