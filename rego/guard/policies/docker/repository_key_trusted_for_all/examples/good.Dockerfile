FROM ubuntu:24.04
RUN curl -fsSLo /usr/share/keyrings/acme.asc https://apt.acme.example/key.asc \
 && echo "deb [signed-by=/usr/share/keyrings/acme.asc] https://apt.acme.example stable main" > /etc/apt/sources.list.d/acme.list
USER 10001
